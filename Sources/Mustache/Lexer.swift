/// Cuts a template into tokens.
///
/// Follows the Mustache specification: interpolation, comments, delimiters, and of the optional parts
/// inheritance and dynamic names.
struct Lexer {
    private let source: TemplateSource
    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var tokens: [Token] = []

    /// Cuts a whole template.
    /// - Throws: for a tag that is unclosed or empty, a name that is none, delimiters that are none.
    static func tokens(of source: TemplateSource) throws(MustacheError) -> [Token] {
        var lexer = Lexer(source: source)
        try lexer.run()
        return lexer.tokens
    }

    private init(source: TemplateSource) {
        self.source = source
        bytes = source.bytes
    }

    private mutating func run() throws(MustacheError) {
        var position = 0
        while let tag = bytes[position...].firstIndex(of: opening) {
            appendText(position..<tag)
            position = try appendTag(at: tag)
        }
        appendText(position..<bytes.count)
    }

    /// Appends one token a line, so that a line of tokens can be looked at on its own.
    private mutating func appendText(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = newline.map { $0 + 1 } ?? range.upperBound
            tokens.append(Token(kind: .text, range: start..<end))
            start = end
        }
    }

    /// Appends the tag that begins at an offset.
    /// - Returns: the offset behind it.
    private mutating func appendTag(at start: Int) throws(MustacheError) -> Int {
        let content = start + opening.count
        let sigil = content < bytes.count ? bytes[content] : 0
        let terminator = Self.terminatorPrefix(for: sigil) + closing
        let body = Self.kind(of: sigil) == nil ? content : content + 1
        guard let end = bytes[min(body, bytes.count)...].firstIndex(of: terminator) else {
            throw source.error(at: start, "Tag is not closed")
        }
        let range = start..<(end + terminator.count)
        let kind = Self.kind(of: sigil) ?? .variable
        switch kind {
        case .comment:
            tokens.append(Token(kind: kind, range: range))
        case .delimiters:
            try setDelimiters(bytes[body..<end], at: start)
            tokens.append(Token(kind: kind, range: range))
        default:
            let name = try name(in: bytes[body..<end], at: start)
            tokens.append(Token(kind: kind, range: range, name: name))
        }
        return range.upperBound
    }

    /// The kind of tag that a sigil announces. Nil if the byte is part of a variable's name.
    private static func kind(of sigil: UInt8) -> Token.Kind? {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .variable
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: nil
        }
    }

    /// What must stand before the closing delimiter because of the sigil.
    private static func terminatorPrefix(for sigil: UInt8) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")]
        case UInt8(ascii: "="): [UInt8(ascii: "=")]
        default: []
        }
    }

    private func name(in content: ArraySlice<UInt8>, at start: Int) throws(MustacheError) -> String {
        // A tag that swallows the next one was meant to end before it.
        if content.firstIndex(of: opening) != nil {
            throw source.error(at: start, "Tag is not closed before the next one opens")
        }
        var name = content.trimmed
        if name.first == UInt8(ascii: "*") {
            // Space may follow the asterisk of a dynamic name.
            name = [UInt8(ascii: "*")] + name.dropFirst().trimmed
        }
        if name.isEmpty || name.elementsEqual([UInt8(ascii: "*")]) {
            throw source.error(at: start, "Tag has no name")
        }
        if name.contains(where: \.isSpace) {
            throw source.error(at: start, "Name '\(name.text)' contains white space")
        }
        return name.text
    }

    private mutating func setDelimiters(
        _ content: ArraySlice<UInt8>,
        at start: Int
    ) throws(MustacheError) {
        let parts = content.split(whereSeparator: \.isSpace)
        guard parts.count == 2, let first = parts.first, let last = parts.last,
            !content.contains(UInt8(ascii: "="))
        else {
            throw source.error(
                at: start,
                "Delimiters are two words apart by white space, without '=', as in {{=<% %>=}}"
            )
        }
        opening = Array(first)
        closing = Array(last)
    }
}

/// The tokens of one line of a template; a tag that holds line ends does not end its line.
struct Line {
    /// What a line holds.
    enum Kind {
        /// White space only.
        case blank

        /// Tags that write nothing in their place, so that the line leaves no trace in the output.
        case standalone

        /// A block that opens and closes here, and nothing else.
        case block

        /// Anything else.
        case content
    }

    /// What the line holds.
    let kind: Kind

    /// The indices of the line's tokens.
    let indices: Range<Int>

    /// The bytes of the spaces and tabs at the start of the line.
    let leading: Range<Int>

    /// The bytes of the line end: LF, CR LF, or none at the end of the template.
    let end: Range<Int>

    /// Cuts a template's matched tokens into lines.
    static func lines(of tokens: [Token], bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for (index, token) in tokens.enumerated() where token.endsLine(bytes) || index == tokens.count - 1 {
            lines.append(Line(start..<(index + 1), of: tokens, bytes: bytes))
            start = index + 1
        }
        return lines
    }

    private init(_ indices: Range<Int>, of tokens: [Token], bytes: [UInt8]) {
        self.indices = indices
        let first = tokens[indices].first?.textRange ?? 0..<0
        leading = first.lowerBound..<bytes[first].prefix(while: \.isBlank).endIndex
        let last = tokens[indices].last?.textRange ?? 0..<0
        let lineEnd = bytes[last].suffix(2).drop { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        end = lineEnd.last == UInt8(ascii: "\n") ? lineEnd.indices : last.upperBound..<last.upperBound
        kind = Self.kind(of: indices, in: tokens, bytes: bytes)
    }

    /// A line is standalone if it holds one tag that writes nothing in its place. Where templates inherit,
    /// several tags may share such a line: parents and blocks that open or close there. A parent that does
    /// both counts as one tag, as a partial does, whatever is in it. A block that does both is content.
    private static func kind(of indices: Range<Int>, in tokens: [Token], bytes: [UInt8]) -> Kind {
        var count = 0
        var allInherit = true
        var index = indices.lowerBound
        while index < indices.upperBound {
            let token = tokens[index]
            switch token.kind {
            case .text where token.isBlank(bytes):
                index += 1
                continue
            case .text, .variable:
                return .content
            case .block:
                if let partner = token.partner, indices.contains(partner) {
                    let rest = tokens[(partner + 1)..<indices.upperBound]
                    return count == 0 && rest.allSatisfy { $0.isBlank(bytes) } ? .block : .content
                }
            case .parent:
                if let partner = token.partner, indices.contains(partner) {
                    index = partner
                }
            case .close:
                let opened = token.partner.map { tokens[$0].kind }
                allInherit = allInherit && (opened == .parent || opened == .block)
            case .section, .inverted, .partial, .comment, .delimiters:
                allInherit = false
            }
            count += 1
            index += 1
        }
        if count == 0 {
            return .blank
        }
        return count == 1 || allInherit ? .standalone : .content
    }
}

extension Token {
    /// The bytes of text. An empty range at the start of a tag.
    fileprivate var textRange: Range<Int> {
        kind == .text ? range : range.lowerBound..<range.lowerBound
    }

    /// Whether the token is text that ends its line.
    fileprivate func endsLine(_ bytes: [UInt8]) -> Bool {
        kind == .text && bytes[range].last == UInt8(ascii: "\n")
    }

    /// Whether the token is text of spaces, tabs and a line end.
    fileprivate func isBlank(_ bytes: [UInt8]) -> Bool {
        guard kind == .text else { return false }
        let rest = bytes[range].drop(while: \.isBlank)
        return rest.isEmpty || rest.elementsEqual([UInt8(ascii: "\n")])
            || rest.elementsEqual([UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    }
}

/// A piece of a template: a tag, or text that reaches no further than the end of its line.
struct Token {
    /// What a token is. A closing tag closes a section, a block or a parent.
    enum Kind {
        case text
        case variable
        case section
        case inverted
        case block
        case parent
        case partial
        case close
        case comment
        case delimiters
    }

    /// What the token is.
    let kind: Kind

    /// The bytes that the token covers, delimiters and line end included.
    let range: Range<Int>

    /// The tag's content without sigil and surrounding space; empty for text, comments and delimiters.
    var name = ""

    /// The index of the tag that closes this one, or that this one closes. Nil for all other tokens.
    var partner: Int?

    /// Whether a closing tag must follow.
    var isOpening: Bool {
        switch kind {
        case .section, .inverted, .block, .parent: true
        case .text, .variable, .partial, .close, .comment, .delimiters: false
        }
    }

    /// The tag as an error message shows it, with the default delimiters.
    var spelling: String {
        switch kind {
        case .section: "{{#\(name)}}"
        case .inverted: "{{^\(name)}}"
        case .block: "{{$\(name)}}"
        case .parent: "{{<\(name)}}"
        case .partial: "{{>\(name)}}"
        case .close: "{{/\(name)}}"
        case .text, .variable, .comment, .delimiters: "{{\(name)}}"
        }
    }
}

extension UInt8 {
    /// Whether the byte is a space or a tab, which may surround a standalone tag.
    var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
    }

    /// Whether the byte may surround a name inside a tag.
    var isSpace: Bool {
        isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without white space at either end.
    var trimmed: ArraySlice<UInt8> {
        let start = drop(while: \.isSpace)
        guard let last = start.lastIndex(where: { !$0.isSpace }) else { return start }
        return start[...last]
    }

    /// The bytes as text.
    var text: String {
        String(decoding: self, as: UTF8.self)
    }

    /// The index where a pattern first begins. Nil if it is not there, or empty.
    func firstIndex(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first else { return nil }
        var rest = self
        while let index = rest.firstIndex(of: first) {
            if self[index...].starts(with: pattern) {
                return index
            }
            rest = self[(index + 1)...]
        }
        return nil
    }
}

extension [Token] {
    /// How deep tags may be nested in one template, which bounds the recursion of the parser.
    private static var nestingLimit: Int { 128 }

    /// The tokens with each opening and each closing tag knowing the other.
    /// - Throws: for a tag that is never closed, closes nothing, or closes another than the last opened;
    ///   for tags nested deeper than 128.
    func matchingTags(in source: TemplateSource) throws(MustacheError) -> [Token] {
        var tokens = self
        var open: [Int] = []
        for (index, token) in enumerated() {
            if token.isOpening {
                open.append(index)
                if open.count > Self.nestingLimit {
                    throw source.error(
                        at: token.range.lowerBound,
                        "Tags are nested deeper than \(Self.nestingLimit)"
                    )
                }
            } else if token.kind == .close {
                guard let partner = open.popLast() else {
                    throw source.error(at: token.range.lowerBound, "\(token.spelling) closes nothing")
                }
                if self[partner].name != token.name {
                    throw mismatch(token, closing: self[partner], in: source)
                }
                tokens[index].partner = partner
                tokens[partner].partner = index
            }
        }
        if let last = open.last {
            throw source.error(at: self[last].range.lowerBound, "\(self[last].spelling) is not closed")
        }
        return tokens
    }

    private func mismatch(_ token: Token, closing opened: Token, in source: TemplateSource) -> MustacheError {
        let place = source.position(of: opened.range.lowerBound)
        return source.error(
            at: token.range.lowerBound,
            "\(token.spelling) cannot close \(opened.spelling), opened at \(place.line):\(place.column)"
        )
    }
}

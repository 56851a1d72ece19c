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

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

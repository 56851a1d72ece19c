/// A path into a JSON document (RFC 6901).
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The unescaped reference tokens, from the root inwards. Empty means the whole document.
    package var tokens: [String]

    package static let root = JSONPointer(tokens: [])

    package init(tokens: [String]) {
        self.tokens = tokens
    }

    /// Reads the string form: empty, or tokens that each follow a `/`, with `~0` for `~` and `~1` for `/`.
    /// Nil when the text is no pointer.
    package init?(_ text: String) {
        guard !text.isEmpty else {
            self = .root
            return
        }
        // By code points: a slash before a combining mark is still a slash.
        let scalars = text.unicodeScalars
        guard scalars.first == "/" else { return nil }
        var tokens: [String] = []
        for part in scalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    /// The pointer one step further in.
    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    /// The pointer one step further in, to an array's element.
    package func appending(_ index: Int) -> JSONPointer {
        appending(String(index))
    }

    /// The string form (RFC 6901 section 3).
    package var description: String {
        var text: [UInt8] = []
        for token in tokens {
            text.append(0x2F)
            let bytes = Array(token.utf8)
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case 0x7E: text += [0x7E, 0x30]
                case 0x2F: text += [0x7E, 0x31]
                default: text.append(bytes[index])
                }
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// An array index as a token spells it: digits without a leading zero (RFC 6901 section 4).
    package static func arrayIndex(_ token: String) -> Int? {
        guard token == "0" || token.utf8.first != UInt8(ascii: "0"),
            token.utf8.allSatisfy({ (48...57).contains($0) })
        else {
            return nil
        }
        return Int(token)
    }

    private static func unescaped(_ part: Substring.UnicodeScalarView) -> String? {
        guard part.contains("~") else { return String(part) }
        var token = ""
        var characters = part.makeIterator()
        while let character = characters.next() {
            guard character == "~" else {
                token.unicodeScalars.append(character)
                continue
            }
            switch characters.next() {
            case "0": token += "~"
            case "1": token += "/"
            default: return nil
            }
        }
        return token
    }
}

extension JSONPointer {
    /// Whether both have the same tokens, by code points.
    package static func == (first: JSONPointer, second: JSONPointer) -> Bool {
        guard first.tokens.count == second.tokens.count else { return false }
        return zip(first.tokens, second.tokens).allSatisfy { $0.isExactly($1) }
    }
}

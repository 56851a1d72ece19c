/// The words of violations. Limits and listed values are the schema's; nothing of the instance is quoted but the
/// names of properties.
package enum ViolationWords {
    /// A property's name: as it is where it is a plain identifier, else as a JSON string.
    package static func name(_ name: String) -> String {
        let isIdentifier = name.utf8.enumerated().allSatisfy { position, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): position > 0
            default: false
            }
        }
        return isIdentifier && !name.isEmpty && name.utf8.count <= 100 ? name : quoted(name)
    }

    /// Words as a list: "A", "A and B", "A, B and C".
    package static func joined(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }

    /// The first values of a list, and how many more there are.
    static func listed(_ values: [JSONValue]) -> String {
        let shown = values.prefix(10).map(spelled).joined(separator: ", ")
        return values.count <= 10 ? shown : "\(shown) and \(values.count - 10) more"
    }

    /// A scalar as JSON, anything else by its kind.
    package static func spelled(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let flag): "\(flag)"
        case .number(let number): excerpt(of: number.text)
        case .string(let text): quoted(text)
        case .array(let elements): elements.isEmpty ? "an empty array" : "a certain array"
        case .object(let members): members.isEmpty ? "an empty object" : "a certain object"
        }
    }

    /// What a text does not match.
    static func matching(_ pattern: Pattern) -> String {
        "expected text that matches the pattern \(excerpt(of: pattern.source))"
    }

    /// A text or name as a JSON string, shortened.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var shown = excerpt(of: text)
        shown.withUTF8 { JSONEscapes.append($0, to: &bytes) }
        return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }

    /// A number of things.
    package static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }

    /// At most a number of characters of a text.
    package static func excerpt(of text: String, limit: Int = 100) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(limit - 3))) + "..."
    }
}

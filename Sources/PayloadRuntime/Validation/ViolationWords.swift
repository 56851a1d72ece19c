/// The words of violations. Limits and listed values are the schema's; nothing of the instance is quoted but the
/// names of properties.
enum ViolationWords {
    /// The first values of a list, and how many more there are.
    static func listed(_ values: [JSONValue]) -> String {
        let shown = values.prefix(10).map(spelled).joined(separator: ", ")
        return values.count <= 10 ? shown : "\(shown) and \(values.count - 10) more"
    }

    /// A scalar as JSON, anything else by its kind.
    static func spelled(_ value: JSONValue) -> String {
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
    static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var shown = excerpt(of: text)
        shown.withUTF8 { JSONEscapes.append($0, to: &bytes) }
        return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }

    /// A number of things.
    static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }

    /// At most a number of characters of a text.
    static func excerpt(of text: String, limit: Int = 100) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(limit - 3))) + "..."
    }
}

import PayloadRuntime

/// A parameter's value as texts: one for a string, number or Boolean, one for each element of a list.
struct ParameterText: Sendable {
    /// The texts, not yet encoded.
    let elements: [String]

    /// Whether the value is a list.
    let isList: Bool

    /// Whether it must not be shown.
    let isSensitive: Bool

    /// - Returns: nil for a value that is, or has, an object, `null` or a list in a list: there is no one text for it.
    init?(_ value: JSONInstance, isSensitive: Bool) {
        self.isSensitive = isSensitive
        isList = value.kind == .array
        if isList {
            var elements: [String] = []
            for element in value.elements {
                guard let text = Self.text(element) else { return nil }
                elements.append(text)
            }
            self.elements = elements
        } else {
            guard let text = Self.text(value) else { return nil }
            elements = [text]
        }
    }

    /// What is wrong with the value as that of a header field. Nil when nothing is.
    var headerFault: String? {
        if elements.contains("") { return "expected at least 1 character" }
        guard elements.allSatisfy(HeaderSyntax.isValue) else { return "expected \(HeaderSyntax.valueForm)" }
        if isList, elements.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
            return "expected elements without commas, which would be more elements"
        }
        return nil
    }

    private static func text(_ value: JSONInstance) -> String? {
        switch value.kind {
        case .string: value.string
        case .number: value.number?.text
        case .boolean: value.boolean.map { $0 ? "true" : "false" }
        case .null, .array, .object: nil
        }
    }
}

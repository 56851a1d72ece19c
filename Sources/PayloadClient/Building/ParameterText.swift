import PayloadRuntime

/// A parameter's value as texts: one for a string, number or Boolean, one for each element of a list.
struct ParameterText: Sendable {
    /// The texts, not yet encoded.
    let elements: [String]

    /// Whether it must not be shown.
    let isSensitive: Bool

    /// - Returns: nil for a value that is, or has, an object, `null` or a list in a list: there is no one text for it.
    init?(_ value: JSONInstance, isSensitive: Bool) {
        self.isSensitive = isSensitive
        if value.kind == .array {
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

    private static func text(_ value: JSONInstance) -> String? {
        switch value.kind {
        case .string: value.string
        case .number: value.number?.text
        case .boolean: value.boolean.map { $0 ? "true" : "false" }
        case .null, .array, .object: nil
        }
    }
}

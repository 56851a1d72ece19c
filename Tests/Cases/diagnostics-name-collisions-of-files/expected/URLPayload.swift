// Generated from schemas/Names.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum URLPayload: ClosedEnumeration {
    case a
}

// MARK: - Codable

extension URLPayload {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

// MARK: - Validation

extension URLPayload: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Names.schema.json#/$defs/link"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["a"]
}

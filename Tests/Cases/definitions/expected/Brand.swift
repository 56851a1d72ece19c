// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Brand: ClosedEnumeration {
    case visa
}

// MARK: - Codable

extension Brand {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .visa: "visa"
        }
    }
}

// MARK: - Validation

extension Brand: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/Brand"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["visa"]
}

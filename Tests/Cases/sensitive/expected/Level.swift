// Generated from schemas/Level.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// How much a person is worth.
public enum Level: ClosedEnumeration {
    case gold
    case silver
}

// MARK: - Codable

extension Level {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .gold: "GOLD"
        case .silver: "SILVER"
        }
    }
}

// MARK: - Validation

extension Level: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Level.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["GOLD", "SILVER"]
}

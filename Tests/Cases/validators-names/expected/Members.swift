// Generated from schemas/Members.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Members: ClosedEnumeration {
    case validateValue
    case schemaLocationValue
    case propertyNames
    case allowedValues
    case textPattern
    case isValid
}

// MARK: - Codable

extension Members {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .validateValue: "validate"
        case .schemaLocationValue: "schemaLocation"
        case .propertyNames: "propertyNames"
        case .allowedValues: "allowedValues"
        case .textPattern: "textPattern"
        case .isValid: "isValid"
        }
    }
}

// MARK: - Validation

extension Members: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Members.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues2, value)
    }

    private static let allowedValues2: AllowedValues = [
        "validate",
        "schemaLocation",
        "propertyNames",
        "allowedValues",
        "textPattern",
        "isValid",
    ]
}

// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum CreatePaymentSortOrder: ClosedEnumeration {
    case up
    case down
}

// MARK: - Codable

extension CreatePaymentSortOrder {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .up: "up"
        case .down: "down"
        }
    }
}

// MARK: - Validation

extension CreatePaymentSortOrder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/paths/~1payments/post/parameters/0/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["up", "down"]
}

// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MerchantIdParameterSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///MastercardGateway/MastercardGateway.openapi.json#/components/parameters/MerchantId/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(1, value)
        check.maxLength(40, value)
        check.pattern(Self.textPattern, value)
    }

    private static let textPattern = Pattern("^[0-9A-Za-z_-]+$")
}

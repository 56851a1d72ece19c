// Generated from Schemas/WorldlineConnect/WorldlineConnect.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum PaymentProductIdParameterSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        """
        file:///WorldlineConnect/WorldlineConnect.openapi.json#/components/parameters/PaymentProductId/schema
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.maximum(2147483647, value)
    }
}

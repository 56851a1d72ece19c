// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum VersionParameterSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///MastercardGateway/MastercardGateway.openapi.json#/components/parameters/Version/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(39, value)
    }
}

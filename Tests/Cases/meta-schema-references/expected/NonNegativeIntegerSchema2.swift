// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NonNegativeIntegerSchema2: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema#/$defs/nonNegativeInteger"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(0, value)
    }
}

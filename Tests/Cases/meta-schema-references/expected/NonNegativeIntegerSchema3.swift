// Generated from https://json-schema.org/draft/2020-12/meta/validation. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NonNegativeIntegerSchema3: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/validation#/$defs/nonNegativeInteger"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(0, value)
    }
}

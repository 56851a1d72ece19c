// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NonNegativeIntegerDefault0Schema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema#/$defs/nonNegativeIntegerDefault0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(NonNegativeIntegerSchema2.self, value, "/allOf/0/$ref")
    }
}

// Generated from https://json-schema.org/draft/2020-12/meta/validation. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NonNegativeIntegerDefault0Schema2: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/validation#/$defs/nonNegativeIntegerDefault0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(NonNegativeIntegerSchema3.self, value)
    }
}

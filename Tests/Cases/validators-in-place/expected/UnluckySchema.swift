// Generated from schemas/Elements.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum UnluckySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Elements.schema.json#/$defs/Unlucky"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.constant(13, value)
    }
}

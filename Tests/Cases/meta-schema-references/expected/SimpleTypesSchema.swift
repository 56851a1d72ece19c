// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SimpleTypesSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema#/$defs/simpleTypes"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = [
        "array",
        "boolean",
        "integer",
        "null",
        "number",
        "object",
        "string",
    ]
}

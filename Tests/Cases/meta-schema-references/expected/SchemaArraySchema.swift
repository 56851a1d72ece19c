// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SchemaArraySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema#/$defs/schemaArray"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        check.minItems(1, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.reference(SchemaSchema2.self, item)
        }
    }
}

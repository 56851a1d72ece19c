// Generated from https://json-schema.org/draft/2020-12/meta/applicator. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SchemaArraySchema2: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/applicator#/$defs/schemaArray"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        check.minItems(1, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.reference(SchemaSchema.self, item, "/$dynamicRef")
        }
    }
}

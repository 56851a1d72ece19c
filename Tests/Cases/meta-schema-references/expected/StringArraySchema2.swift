// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum StringArraySchema2: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema#/$defs/stringArray"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.string, item)
        }
        check.uniqueItems(value)
    }
}

// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SumRequestSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Archive.openapi.json#/paths/~1numbers/post/requestBody/content/application~1json/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.number, item)
        }
        check.minItems(1, value)
    }
}

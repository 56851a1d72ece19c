// Generated from schemas/Lists.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Lists = [JSONValue]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ListsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Lists.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.reference(ListsSchema.self, item)
        }
    }
}

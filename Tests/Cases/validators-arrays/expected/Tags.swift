// Generated from schemas/Tags.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At most 3 elements. No element occurs twice. Each: at most 3 characters.
public typealias Tags = [String]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum TagsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Tags.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.string, item)
            check.maxLength(3, item)
        }
        check.contains(value) { item, check in
            check.constant("a", item)
        }
        check.uniqueItems(value)
        check.maxItems(3, value)
    }
}

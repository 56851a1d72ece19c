// Generated from schemas/Elements.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Elements = [Element]

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ElementsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Elements.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            Element.validate(item, &check)
        }
    }
}

// Generated from schemas/Tree.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum TreeSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://example.com/tree"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let children = check.optional("children", value) {
            check.type(.array, children)
            var items = check.items(children)
            while let child = items.next(&check) {
                check.reference(StrictTree.self, child, "/$dynamicRef")
            }
        }
    }
}

// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CreateLoanTagsSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/paths/~1members~1%7BmemberId%7D~1loans/post/parameters/3/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.string, item)
        }
    }
}

// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CreateLoanXRequestKeySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/paths/~1members~1%7BmemberId%7D~1loans/post/parameters/2/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.maxLength(40, value)
    }
}

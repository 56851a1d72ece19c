// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CheckedResponse202XPageSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Archive.openapi.json#/paths/~1odd/get/responses/202/headers/X-Page/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.integer, value)
        check.minimum(1, value)
    }
}

// Generated from schemas/Archive.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SumResponse200Schema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Archive.openapi.json#/paths/~1numbers/post/responses/200/content/application~1json/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.number, value)
    }
}

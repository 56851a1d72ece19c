// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MemberIdParameterSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Library.openapi.json#/components/parameters/MemberId/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(1, value)
        check.maxLength(12, value)
    }
}

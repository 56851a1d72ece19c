// Generated from schemas/Code.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A code.
///
/// At least 2 characters.
public typealias Code = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CodeSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Code.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(2, value)
    }
}

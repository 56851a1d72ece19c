// Generated from schemas/Key.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A key.
///
/// At least 4 characters.
///
/// Secret: never shown in descriptions, logs or errors; `value` gives it.
public typealias Key = Sensitive<String>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum KeySchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Key.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(4, value)
    }
}

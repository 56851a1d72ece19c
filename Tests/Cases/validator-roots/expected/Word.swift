// Generated from schemas/Words.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At least 1 character.
public typealias Word = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum WordSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Words.schema.json#/$defs/word"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.minLength(1, value)
    }
}

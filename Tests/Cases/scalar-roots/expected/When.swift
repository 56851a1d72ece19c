// Generated from schemas/When.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias When = DateTime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum WhenSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///When.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.format(.dateTime, value)
    }
}

// Generated from schemas/Stamp.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// A time of its own.
public typealias Stamp = DateTime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum StampSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Stamp.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.format(.dateTime, value)
    }
}

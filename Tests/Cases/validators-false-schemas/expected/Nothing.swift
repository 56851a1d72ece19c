// Generated from schemas/Nothing.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Nothing = JSONValue

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NothingSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Nothing.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.never(value, "")
    }
}

// Generated from schemas/Everything.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Everything = JSONValue

// MARK: - Validation

/// Checks values that have no type of their own.
public enum EverythingSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Everything.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
    }
}

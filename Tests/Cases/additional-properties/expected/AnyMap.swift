// Generated from schemas/AnyMap.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias AnyMap = PropertyMap<JSONValue>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum AnyMapSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///AnyMap.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
    }
}

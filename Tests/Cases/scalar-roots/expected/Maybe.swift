// Generated from schemas/Maybe.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Maybe = Nullable<Int>

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MaybeSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Maybe.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.integer, .null], value)
    }
}

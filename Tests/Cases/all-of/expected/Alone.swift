// Generated from schemas/Alone.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// What all have.
public typealias Alone = Base

// MARK: - Validation

/// Checks values that have no type of their own.
public enum AloneSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Alone.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Base.self, value, "/allOf/0/$ref")
    }
}

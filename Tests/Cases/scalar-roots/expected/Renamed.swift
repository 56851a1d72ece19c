// Generated from schemas/Renamed.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Whether it works.
public typealias Renamed = State

// MARK: - Validation

/// Checks values that have no type of their own.
public enum RenamedSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Renamed.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(State.self, value)
    }
}

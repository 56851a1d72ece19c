// Generated from schemas/Shared.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SharedSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Shared.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.propertyNames(value) { name, check in
            check.maxLength(10, name)
        }
    }
}

// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// At most 40 characters.
public typealias Name = String

// MARK: - Validation

/// Checks values that have no type of their own.
public enum NameSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Name"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.maxLength(40, value)
    }
}

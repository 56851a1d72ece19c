// Generated from schemas/types.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public typealias Same = Card

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SameSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///types.schema.json#/$defs/Same"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Card.self, value)
    }
}

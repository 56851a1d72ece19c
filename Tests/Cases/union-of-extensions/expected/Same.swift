// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Adds nothing.
public typealias Same = Payer

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SameSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "file:///Shop.openapi.json#/components/schemas/Same"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Payer.self, value, "/allOf/0/$ref")
    }
}

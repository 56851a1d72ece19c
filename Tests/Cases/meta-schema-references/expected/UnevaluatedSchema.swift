// Generated from https://json-schema.org/draft/2020-12/meta/unevaluated. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum UnevaluatedSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/unevaluated"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        if let unevaluatedItems = check.optional("unevaluatedItems", value) {
            check.reference(SchemaSchema.self, unevaluatedItems, "/$dynamicRef")
        }
        if let unevaluatedProperties = check.optional("unevaluatedProperties", value) {
            check.reference(SchemaSchema.self, unevaluatedProperties, "/$dynamicRef")
        }
    }
}

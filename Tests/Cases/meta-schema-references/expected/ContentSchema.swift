// Generated from https://json-schema.org/draft/2020-12/meta/content. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ContentSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/content"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let contentEncoding = object.optional("contentEncoding", &check) {
            check.type(.string, contentEncoding)
        }
        if let contentMediaType = object.optional("contentMediaType", &check) {
            check.type(.string, contentMediaType)
        }
        if let contentSchema = object.optional("contentSchema", &check) {
            check.reference(SchemaSchema.self, contentSchema, "/$dynamicRef")
        }
    }

    private static let propertyNames: PropertyNames = [
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
    ]
}

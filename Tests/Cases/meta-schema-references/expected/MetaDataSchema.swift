// Generated from https://json-schema.org/draft/2020-12/meta/meta-data. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum MetaDataSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/meta-data"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let title = object.optional("title", &check) {
            check.type(.string, title)
        }
        if let description = object.optional("description", &check) {
            check.type(.string, description)
        }
        if let deprecated = object.optional("deprecated", &check) {
            check.type(.boolean, deprecated)
        }
        if let readOnly = object.optional("readOnly", &check) {
            check.type(.boolean, readOnly)
        }
        if let writeOnly = object.optional("writeOnly", &check) {
            check.type(.boolean, writeOnly)
        }
        if let examples = object.optional("examples", &check) {
            check.type(.array, examples)
        }
    }

    private static let propertyNames: PropertyNames = [
        "title",
        "description",
        "deprecated",
        "readOnly",
        "writeOnly",
        "examples",
    ]
}

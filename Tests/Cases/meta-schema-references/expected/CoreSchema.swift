// Generated from https://json-schema.org/draft/2020-12/meta/core. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum CoreSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/core"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("$id", &check) {
            check.reference(UriReferenceStringSchema.self, id)
            check.pattern(Self.idPattern, id)
        }
        if let schema = object.optional("$schema", &check) {
            check.reference(UriStringSchema.self, schema)
        }
        if let ref = object.optional("$ref", &check) {
            check.reference(UriReferenceStringSchema.self, ref)
        }
        if let anchor = object.optional("$anchor", &check) {
            check.reference(AnchorStringSchema.self, anchor)
        }
        if let dynamicRef = object.optional("$dynamicRef", &check) {
            check.reference(UriReferenceStringSchema.self, dynamicRef)
        }
        if let dynamicAnchor = object.optional("$dynamicAnchor", &check) {
            check.reference(AnchorStringSchema.self, dynamicAnchor)
        }
        if let vocabulary = object.optional("$vocabulary", &check) {
            check.type(.object, vocabulary)
            check.propertyNames(vocabulary, UriStringSchema.self)
            var members = check.members(of: vocabulary)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", vocabulary)
                check.type(.boolean, member)
            }
        }
        if let comment = object.optional("$comment", &check) {
            check.type(.string, comment)
        }
        if let defs = object.optional("$defs", &check) {
            check.type(.object, defs)
            var members = check.members(of: defs)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", defs)
                check.reference(SchemaSchema.self, member, "/$dynamicRef")
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "$id",
        "$schema",
        "$ref",
        "$anchor",
        "$dynamicRef",
        "$dynamicAnchor",
        "$vocabulary",
        "$comment",
        "$defs",
    ]
    private static let idPattern = Pattern("^[^#]*#?$")
}

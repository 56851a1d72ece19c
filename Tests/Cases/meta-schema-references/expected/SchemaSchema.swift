// Generated from https://json-schema.org/draft/2020-12/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SchemaSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        check.reference(CoreSchema.self, value, "/allOf/0/$ref")
        check.reference(ApplicatorSchema.self, value, "/allOf/1/$ref")
        check.reference(UnevaluatedSchema.self, value, "/allOf/2/$ref")
        check.reference(ValidationSchema.self, value, "/allOf/3/$ref")
        check.reference(MetaDataSchema.self, value, "/allOf/4/$ref")
        check.reference(FormatAnnotationSchema.self, value, "/allOf/5/$ref")
        check.reference(ContentSchema.self, value, "/allOf/6/$ref")
        var object = check.object(value, Self.propertyNames)
        if let definitions = object.optional("definitions", &check) {
            check.type(.object, definitions)
            var members = check.members(of: definitions)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", definitions)
                check.reference(SchemaSchema.self, member, "/$dynamicRef")
            }
        }
        if let dependencies = object.optional("dependencies", &check) {
            check.type(.object, dependencies)
            var members = check.members(of: dependencies)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", dependencies)
                var anyOf = check.anyOf(member)
                anyOf.matches(&check, SchemaSchema.self)
                anyOf.matches(&check, StringArraySchema.self)
                anyOf.any(&check)
            }
        }
        if let recursiveAnchor = object.optional("$recursiveAnchor", &check) {
            check.reference(AnchorStringSchema.self, recursiveAnchor)
        }
        if let recursiveRef = object.optional("$recursiveRef", &check) {
            check.reference(UriReferenceStringSchema.self, recursiveRef)
        }
    }

    private static let propertyNames: PropertyNames = [
        "definitions",
        "dependencies",
        "$recursiveAnchor",
        "$recursiveRef",
    ]
}

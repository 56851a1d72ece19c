// Generated from https://json-schema.org/draft/2020-12/meta/applicator. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ApplicatorSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/applicator"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let prefixItems = object.optional("prefixItems", &check) {
            check.reference(SchemaArraySchema2.self, prefixItems)
        }
        if let items = object.optional("items", &check) {
            check.reference(SchemaSchema.self, items, "/$dynamicRef")
        }
        if let contains = object.optional("contains", &check) {
            check.reference(SchemaSchema.self, contains, "/$dynamicRef")
        }
        if let additionalProperties = object.optional("additionalProperties", &check) {
            check.reference(SchemaSchema.self, additionalProperties, "/$dynamicRef")
        }
        if let properties = object.optional("properties", &check) {
            check.type(.object, properties)
            var members = check.members(of: properties)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", properties)
                check.reference(SchemaSchema.self, member, "/$dynamicRef")
            }
        }
        if let patternProperties = object.optional("patternProperties", &check) {
            check.type(.object, patternProperties)
            var members = check.members(of: patternProperties)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", patternProperties)
                check.reference(SchemaSchema.self, member, "/$dynamicRef")
            }
            check.propertyNames(patternProperties) { name, check in
                check.format(.regex, name)
            }
        }
        if let dependentSchemas = object.optional("dependentSchemas", &check) {
            check.type(.object, dependentSchemas)
            var members = check.members(of: dependentSchemas)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", dependentSchemas)
                check.reference(SchemaSchema.self, member, "/$dynamicRef")
            }
        }
        if let propertyNames = object.optional("propertyNames", &check) {
            check.reference(SchemaSchema.self, propertyNames, "/$dynamicRef")
        }
        if let `if` = object.optional("if", &check) {
            check.reference(SchemaSchema.self, `if`, "/$dynamicRef")
        }
        if let then = object.optional("then", &check) {
            check.reference(SchemaSchema.self, then, "/$dynamicRef")
        }
        if let `else` = object.optional("else", &check) {
            check.reference(SchemaSchema.self, `else`, "/$dynamicRef")
        }
        if let allOf = object.optional("allOf", &check) {
            check.reference(SchemaArraySchema2.self, allOf)
        }
        if let anyOf = object.optional("anyOf", &check) {
            check.reference(SchemaArraySchema2.self, anyOf)
        }
        if let oneOf = object.optional("oneOf", &check) {
            check.reference(SchemaArraySchema2.self, oneOf)
        }
        if let not = object.optional("not", &check) {
            check.reference(SchemaSchema.self, not, "/$dynamicRef")
        }
    }

    private static let propertyNames: PropertyNames = [
        "prefixItems",
        "items",
        "contains",
        "additionalProperties",
        "properties",
        "patternProperties",
        "dependentSchemas",
        "propertyNames",
        "if",
        "then",
        "else",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
    ]
}

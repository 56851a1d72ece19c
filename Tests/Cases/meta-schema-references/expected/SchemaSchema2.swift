// Generated from http://json-schema.org/draft-07/schema. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum SchemaSchema2: PayloadSchema {
    public static var schemaLocation: StaticString {
        "http://json-schema.org/draft-07/schema"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("$id", &check) {
            check.type(.string, id)
            check.format(.uriReference, id)
        }
        if let schema = object.optional("$schema", &check) {
            check.type(.string, schema)
            check.format(.uri, schema)
        }
        if let ref = object.optional("$ref", &check) {
            check.type(.string, ref)
            check.format(.uriReference, ref)
        }
        if let comment = object.optional("$comment", &check) {
            check.type(.string, comment)
        }
        if let title = object.optional("title", &check) {
            check.type(.string, title)
        }
        if let description = object.optional("description", &check) {
            check.type(.string, description)
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
        if let multipleOf = object.optional("multipleOf", &check) {
            check.type(.number, multipleOf)
            check.exclusiveMinimum(0, multipleOf)
        }
        if let maximum = object.optional("maximum", &check) {
            check.type(.number, maximum)
        }
        if let exclusiveMaximum = object.optional("exclusiveMaximum", &check) {
            check.type(.number, exclusiveMaximum)
        }
        if let minimum = object.optional("minimum", &check) {
            check.type(.number, minimum)
        }
        if let exclusiveMinimum = object.optional("exclusiveMinimum", &check) {
            check.type(.number, exclusiveMinimum)
        }
        if let maxLength = object.optional("maxLength", &check) {
            check.reference(NonNegativeIntegerSchema2.self, maxLength)
        }
        if let minLength = object.optional("minLength", &check) {
            check.reference(NonNegativeIntegerDefault0Schema.self, minLength)
        }
        if let pattern = object.optional("pattern", &check) {
            check.type(.string, pattern)
            check.format(.regex, pattern)
        }
        if let additionalItems = object.optional("additionalItems", &check) {
            check.reference(SchemaSchema2.self, additionalItems)
        }
        if let items = object.optional("items", &check) {
            var anyOf = check.anyOf(items)
            anyOf.matches(&check, SchemaSchema2.self)
            anyOf.matches(&check, SchemaArraySchema.self)
            anyOf.any(&check)
        }
        if let maxItems = object.optional("maxItems", &check) {
            check.reference(NonNegativeIntegerSchema2.self, maxItems)
        }
        if let minItems = object.optional("minItems", &check) {
            check.reference(NonNegativeIntegerDefault0Schema.self, minItems)
        }
        if let uniqueItems = object.optional("uniqueItems", &check) {
            check.type(.boolean, uniqueItems)
        }
        if let contains = object.optional("contains", &check) {
            check.reference(SchemaSchema2.self, contains)
        }
        if let maxProperties = object.optional("maxProperties", &check) {
            check.reference(NonNegativeIntegerSchema2.self, maxProperties)
        }
        if let minProperties = object.optional("minProperties", &check) {
            check.reference(NonNegativeIntegerDefault0Schema.self, minProperties)
        }
        if let required = object.optional("required", &check) {
            check.reference(StringArraySchema2.self, required)
        }
        if let additionalProperties = object.optional("additionalProperties", &check) {
            check.reference(SchemaSchema2.self, additionalProperties)
        }
        if let definitions = object.optional("definitions", &check) {
            check.type(.object, definitions)
            var members = check.members(of: definitions)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", definitions)
                check.reference(SchemaSchema2.self, member)
            }
        }
        if let properties = object.optional("properties", &check) {
            check.type(.object, properties)
            var members = check.members(of: properties)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", properties)
                check.reference(SchemaSchema2.self, member)
            }
        }
        if let patternProperties = object.optional("patternProperties", &check) {
            check.type(.object, patternProperties)
            var members = check.members(of: patternProperties)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", patternProperties)
                check.reference(SchemaSchema2.self, member)
            }
            check.propertyNames(patternProperties) { name, check in
                check.format(.regex, name)
            }
        }
        if let dependencies = object.optional("dependencies", &check) {
            check.type(.object, dependencies)
            var members = check.members(of: dependencies)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", dependencies)
                var anyOf = check.anyOf(member)
                anyOf.matches(&check, SchemaSchema2.self)
                anyOf.matches(&check, StringArraySchema2.self)
                anyOf.any(&check)
            }
        }
        if let propertyNames = object.optional("propertyNames", &check) {
            check.reference(SchemaSchema2.self, propertyNames)
        }
        if let `enum` = object.optional("enum", &check) {
            check.type(.array, `enum`)
        }
        if let type = object.optional("type", &check) {
            var anyOf = check.anyOf(type)
            anyOf.matches(&check, SimpleTypesSchema.self)
            anyOf.matches(&check) { type, check in
                check.type(.array, type)
                var items = check.items(type)
                while let typeElement = items.next(&check) {
                    check.reference(SimpleTypesSchema.self, typeElement)
                }
                check.minItems(1, type)
                check.uniqueItems(type)
            }
            anyOf.any(&check)
        }
        if let format = object.optional("format", &check) {
            check.type(.string, format)
        }
        if let contentMediaType = object.optional("contentMediaType", &check) {
            check.type(.string, contentMediaType)
        }
        if let contentEncoding = object.optional("contentEncoding", &check) {
            check.type(.string, contentEncoding)
        }
        if let `if` = object.optional("if", &check) {
            check.reference(SchemaSchema2.self, `if`)
        }
        if let then = object.optional("then", &check) {
            check.reference(SchemaSchema2.self, then)
        }
        if let `else` = object.optional("else", &check) {
            check.reference(SchemaSchema2.self, `else`)
        }
        if let allOf = object.optional("allOf", &check) {
            check.reference(SchemaArraySchema.self, allOf)
        }
        if let anyOf = object.optional("anyOf", &check) {
            check.reference(SchemaArraySchema.self, anyOf)
        }
        if let oneOf = object.optional("oneOf", &check) {
            check.reference(SchemaArraySchema.self, oneOf)
        }
        if let not = object.optional("not", &check) {
            check.reference(SchemaSchema2.self, not)
        }
    }

    private static let propertyNames: PropertyNames = [
        "$id",
        "$schema",
        "$ref",
        "$comment",
        "title",
        "description",
        "readOnly",
        "writeOnly",
        "examples",
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "additionalItems",
        "items",
        "maxItems",
        "minItems",
        "uniqueItems",
        "contains",
        "maxProperties",
        "minProperties",
        "required",
        "additionalProperties",
        "definitions",
        "properties",
        "patternProperties",
        "dependencies",
        "propertyNames",
        "enum",
        "type",
        "format",
        "contentMediaType",
        "contentEncoding",
        "if",
        "then",
        "else",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
    ]
}

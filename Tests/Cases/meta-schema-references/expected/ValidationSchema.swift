// Generated from https://json-schema.org/draft/2020-12/meta/validation. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

// MARK: - Validation

/// Checks values that have no type of their own.
public enum ValidationSchema: PayloadSchema {
    public static var schemaLocation: StaticString {
        "https://json-schema.org/draft/2020-12/meta/validation"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object], value)
        var object = check.object(value, Self.propertyNames)
        if let type = object.optional("type", &check) {
            var anyOf = check.anyOf(type)
            anyOf.matches(&check, SimpleTypesSchema2.self)
            anyOf.matches(&check) { type, check in
                check.type(.array, type)
                var items = check.items(type)
                while let typeElement = items.next(&check) {
                    check.reference(SimpleTypesSchema2.self, typeElement)
                }
                check.minItems(1, type)
                check.uniqueItems(type)
            }
            anyOf.any(&check)
        }
        if let `enum` = object.optional("enum", &check) {
            check.type(.array, `enum`)
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
            check.reference(NonNegativeIntegerSchema3.self, maxLength)
        }
        if let minLength = object.optional("minLength", &check) {
            check.reference(NonNegativeIntegerDefault0Schema2.self, minLength)
        }
        if let pattern = object.optional("pattern", &check) {
            check.type(.string, pattern)
            check.format(.regex, pattern)
        }
        if let maxItems = object.optional("maxItems", &check) {
            check.reference(NonNegativeIntegerSchema3.self, maxItems)
        }
        if let minItems = object.optional("minItems", &check) {
            check.reference(NonNegativeIntegerDefault0Schema2.self, minItems)
        }
        if let uniqueItems = object.optional("uniqueItems", &check) {
            check.type(.boolean, uniqueItems)
        }
        if let maxContains = object.optional("maxContains", &check) {
            check.reference(NonNegativeIntegerSchema3.self, maxContains)
        }
        if let minContains = object.optional("minContains", &check) {
            check.reference(NonNegativeIntegerSchema3.self, minContains)
        }
        if let maxProperties = object.optional("maxProperties", &check) {
            check.reference(NonNegativeIntegerSchema3.self, maxProperties)
        }
        if let minProperties = object.optional("minProperties", &check) {
            check.reference(NonNegativeIntegerDefault0Schema2.self, minProperties)
        }
        if let required = object.optional("required", &check) {
            check.reference(StringArraySchema.self, required)
        }
        if let dependentRequired = object.optional("dependentRequired", &check) {
            check.type(.object, dependentRequired)
            var members = check.members(of: dependentRequired)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", dependentRequired)
                check.reference(StringArraySchema.self, member)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "type",
        "enum",
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxContains",
        "minContains",
        "maxProperties",
        "minProperties",
        "required",
        "dependentRequired",
    ]
}

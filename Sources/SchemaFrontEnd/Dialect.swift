/// The keywords that the generator knows. A keyword that is not listed here is a diagnostic.
package enum Dialect {
    /// In the order of the specifications' chapters; the keyword table in the README has the same order.
    package static let keywords: [Keyword] = [
        // Core
        .schemaDialect,
        .identifier,
        .anchor,
        .dynamicAnchor,
        .reference,
        .dynamicReference,
        .definitions,
        .comment,
        .vocabulary,
        // Applicators
        .allOf,
        .anyOf,
        .oneOf,
        .not,
        .condition,
        .consequence,
        .alternative,
        .dependentSchemas,
        .prefixItems,
        .items,
        .contains,
        .properties,
        .patternProperties,
        .additionalProperties,
        .propertyNames,
        // Unevaluated locations
        .unevaluatedItems,
        .unevaluatedProperties,
        // Validation
        .type,
        .enumeration,
        .constant,
        .multipleOf,
        .maximum,
        .exclusiveMaximum,
        .minimum,
        .exclusiveMinimum,
        .maxLength,
        .minLength,
        .pattern,
        .maxItems,
        .minItems,
        .uniqueItems,
        .maxContains,
        .minContains,
        .maxProperties,
        .minProperties,
        .required,
        .dependentRequired,
        // Format
        .format,
        // Content
        .contentEncoding,
        .contentMediaType,
        .contentSchema,
        // Meta-data
        .title,
        .description,
        .defaultValue,
        .deprecated,
        .readOnly,
        .writeOnly,
        .examples,
        // OpenAPI schema objects
        .discriminator,
        .example,
        .externalDocs,
        .xml,
        // Payments
        .duration,
        .minorUnits,
        .clockWindow,
        .clockDefault,
        .context,
        .openEnumeration,
        .enumerationDescriptions,
        .sensitive,
        .swiftName,
        .deprecationMessage,
        .merge,
        .serverSide,
    ]

    /// The registry by name.
    package static let byName = Dictionary(keywords.map { ($0.name, $0) }) { first, _ in first }

    /// The URI of the payments dialect, known also where its meta-schema is not among the files. It asserts formats.
    static let payments = "https://payload-generator.example/dialect/payments"

    /// URIs of `$schema` that the generator reads, besides those of the earlier drafts that it upgrades.
    package static let known: Set<String> = [
        "https://json-schema.org/draft/2020-12/schema",
        payments,
        "https://spec.openapis.org/oas/3.1/dialect/base",
    ]
}

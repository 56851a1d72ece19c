/// JSON Schema Core 2020-12 section 10: what applies schemas.
extension Keyword {
    /// All of these schemas apply (JSON Schema Core 2020-12 section 10.2.1.1).
    package static let allOf = Keyword(
        "allOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "merged into one flat type"
    )

    /// At least one of these schemas applies (JSON Schema Core 2020-12 section 10.2.1.2).
    package static let anyOf = Keyword(
        "anyOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "enum with a case for each variant; documentation where it requires properties"
    )

    /// Exactly one of these schemas applies (JSON Schema Core 2020-12 section 10.2.1.3).
    package static let oneOf = Keyword(
        "oneOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "enum with a case for each variant; documentation where it requires properties"
    )

    /// The schema must not apply (JSON Schema Core 2020-12 section 10.2.1.4).
    package static let not = Keyword(
        "not",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "documentation where it forbids properties"
    )

    /// Decides between `then` and `else` (JSON Schema Core 2020-12 section 10.2.2.1).
    package static let condition = Keyword(
        "if",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "documentation of what it decides about; its `title` is taken as its words"
    )

    /// Applies where `if` holds (JSON Schema Core 2020-12 section 10.2.2.2).
    package static let consequence = Keyword(
        "then",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "documentation; new properties become optional ones"
    )

    /// Applies where `if` does not hold (JSON Schema Core 2020-12 section 10.2.2.3).
    package static let alternative = Keyword(
        "else",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "documentation; new properties become optional ones"
    )

    /// Schemas that apply when a property is present (JSON Schema Core 2020-12 section 10.2.2.4).
    package static let dependentSchemas = Keyword(
        "dependentSchemas",
        vocabulary: .applicator,
        form: .schemaMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "documentation; new properties become optional ones"
    )

    /// A schema for each of the first elements (JSON Schema Core 2020-12 section 10.3.1.1).
    package static let prefixItems = Keyword(
        "prefixItems",
        vocabulary: .applicator,
        form: .schemaArray,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "struct with a member for each place"
    )

    /// The schema of the elements behind `prefixItems` (JSON Schema Core 2020-12 section 10.3.1.2).
    package static let items = Keyword(
        "items",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "type of the elements"
    )

    /// Some element must match (JSON Schema Core 2020-12 section 10.3.1.3).
    package static let contains = Keyword(
        "contains",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "none: a rule about values"
    )

    /// A schema for each named property (JSON Schema Core 2020-12 section 10.3.2.1).
    package static let properties = Keyword(
        "properties",
        vocabulary: .applicator,
        form: .schemaMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "stored properties"
    )

    /// Schemas for properties whose names match (JSON Schema Core 2020-12 section 10.3.2.2).
    package static let patternProperties = Keyword(
        "patternProperties",
        vocabulary: .applicator,
        form: .patternMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "dictionary, where there is one pattern and nothing else"
    )

    /// The schema of properties that no other keyword names (JSON Schema Core 2020-12 section 10.3.2.3).
    package static let additionalProperties = Keyword(
        "additionalProperties",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "closed, dictionary, or bag of extra properties"
    )

    /// The schema of every property's name (JSON Schema Core 2020-12 section 10.3.2.4).
    package static let propertyNames = Keyword(
        "propertyNames",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "none: a rule about values"
    )
}

/// JSON Schema Core 2020-12 section 11: what nothing else evaluated.
extension Keyword {
    /// The schema of elements that nothing else evaluated (JSON Schema Core 2020-12 section 11.2).
    package static let unevaluatedItems = Keyword(
        "unevaluatedItems",
        vocabulary: .unevaluated,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "none: a rule about values"
    )

    /// The schema of properties that nothing else evaluated (JSON Schema Core 2020-12 section 11.3).
    package static let unevaluatedProperties = Keyword(
        "unevaluatedProperties",
        vocabulary: .unevaluated,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "closed, where it is `false`"
    )
}

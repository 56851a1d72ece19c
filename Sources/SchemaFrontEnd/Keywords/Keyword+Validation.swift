/// JSON Schema Validation 2020-12 section 6: what accepts and rejects.
extension Keyword {
    /// The types that an instance may have (JSON Schema Validation 2020-12 section 6.1.1).
    package static let type = Keyword(
        "type",
        vocabulary: .validation,
        form: .typeNames,
        role: .assertion,
        inTypes: "the Swift type; with `null`, an optional"
    )

    /// The values that an instance may have (JSON Schema Validation 2020-12 section 6.1.2).
    package static let enumeration = Keyword(
        "enum",
        vocabulary: .validation,
        form: .values,
        role: .assertion,
        inTypes: "enum with a case for each string"
    )

    /// The one value that an instance may have (JSON Schema Validation 2020-12 section 6.1.3).
    package static let constant = Keyword(
        "const",
        vocabulary: .validation,
        form: .any,
        role: .assertion,
        inTypes: "enum with one case, preset in the initialiser"
    )

    /// The instance divided by this is an integer (JSON Schema Validation 2020-12 section 6.2.1).
    package static let multipleOf = Keyword(
        "multipleOf",
        vocabulary: .validation,
        form: .positiveNumber,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Largest value allowed (JSON Schema Validation 2020-12 section 6.2.2).
    package static let maximum = Keyword(
        "maximum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Value that the instance stays below (JSON Schema Validation 2020-12 section 6.2.3).
    package static let exclusiveMaximum = Keyword(
        "exclusiveMaximum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Smallest value allowed (JSON Schema Validation 2020-12 section 6.2.4).
    package static let minimum = Keyword(
        "minimum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Value that the instance stays above (JSON Schema Validation 2020-12 section 6.2.5).
    package static let exclusiveMinimum = Keyword(
        "exclusiveMinimum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Largest length in Unicode code points (JSON Schema Validation 2020-12 section 6.3.1).
    package static let maxLength = Keyword(
        "maxLength",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Smallest length in Unicode code points (JSON Schema Validation 2020-12 section 6.3.2).
    package static let minLength = Keyword(
        "minLength",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )

    /// ECMA-262 regular expression that occurs in the string (JSON Schema Validation 2020-12 section 6.3.3).
    package static let pattern = Keyword(
        "pattern",
        vocabulary: .validation,
        form: .pattern,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Largest number of elements (JSON Schema Validation 2020-12 section 6.4.1).
    package static let maxItems = Keyword(
        "maxItems",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Smallest number of elements (JSON Schema Validation 2020-12 section 6.4.2).
    package static let minItems = Keyword(
        "minItems",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )

    /// No two elements are equal (JSON Schema Validation 2020-12 section 6.4.3).
    package static let uniqueItems = Keyword(
        "uniqueItems",
        vocabulary: .validation,
        form: .boolean,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Largest number of elements that match `contains` (JSON Schema Validation 2020-12 section 6.4.4).
    package static let maxContains = Keyword(
        "maxContains",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "none: a rule about values"
    )

    /// Smallest number of elements that match `contains` (JSON Schema Validation 2020-12 section 6.4.5).
    package static let minContains = Keyword(
        "minContains",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "none: a rule about values"
    )

    /// Largest number of properties (JSON Schema Validation 2020-12 section 6.5.1).
    package static let maxProperties = Keyword(
        "maxProperties",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Smallest number of properties (JSON Schema Validation 2020-12 section 6.5.2).
    package static let minProperties = Keyword(
        "minProperties",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )

    /// Properties that must be present (JSON Schema Validation 2020-12 section 6.5.3).
    package static let required = Keyword(
        "required",
        vocabulary: .validation,
        form: .names,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "property that is not optional; documentation where a condition decides"
    )

    /// Properties that must be present when another is (JSON Schema Validation 2020-12 section 6.5.4).
    package static let dependentRequired = Keyword(
        "dependentRequired",
        vocabulary: .validation,
        form: .nameLists,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )
}

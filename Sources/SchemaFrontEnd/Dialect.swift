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

/// What the generator knows about a keyword: its place in the specification, the form of its value, and
/// what becomes of it.
package struct Keyword: Sendable {
    /// As it is written in a schema.
    package let name: String

    /// The mark of its name.
    let mark: KeywordMarks

    package let vocabulary: Vocabulary

    /// The form that the value must have.
    package let form: KeywordForm

    /// The instance types that the keyword says something about. Nil means every type.
    package let appliesTo: TypeSet?

    package let role: Role

    /// What becomes of it in the generated types, for the keyword table in the README.
    package let inTypes: String

    /// What becomes of it in validators, where that does not follow from its role.
    private let ownInValidators: String?

    /// What a keyword does (JSON Schema Core 2020-12 section 7).
    package enum Role: Sendable {
        /// Names a schema or its dialect.
        case identifier

        /// Applies subschemas.
        case applicator

        /// Accepts or rejects an instance.
        case assertion

        /// Tells something about an instance, and never rejects one.
        case annotation

        /// Holds subschemas without applying them.
        case container
    }

    /// The chapter that a keyword belongs to.
    package enum Vocabulary: String, Sendable {
        case core = "Core"
        case applicator = "Applicators"
        case unevaluated = "Unevaluated locations"
        case validation = "Validation"
        case format = "Format"
        case content = "Content"
        case metadata = "Meta-data"
        case openAPI = "OpenAPI"
        case payments = "Payments"
    }

    init(
        _ name: String,
        vocabulary: Vocabulary,
        form: KeywordForm,
        appliesTo: TypeSet? = nil,
        role: Role,
        inTypes: String,
        inValidators: String? = nil
    ) {
        self.name = name
        mark = KeywordMarks(name)
        self.vocabulary = vocabulary
        self.form = form
        self.appliesTo = appliesTo
        self.role = role
        self.inTypes = inTypes
        ownInValidators = inValidators
    }
}

extension Keyword {
    /// What becomes of it in validators, for the keyword table in the README.
    package var inValidators: String {
        if let ownInValidators { return ownInValidators }
        return switch (vocabulary, role) {
        case (.format, _): "asserted, unless the options say `annotation`"
        case (_, .assertion): "asserted"
        case (_, .applicator): "applied"
        case (_, .identifier): "resolved by the generator"
        case (_, .container): "applied where something refers to them"
        case (_, .annotation): "none: an annotation"
        }
    }
}

/// A set of keywords of which it is known at once that one is not in it.
///
/// Whatever looks at schemas asks them for dozens of keywords, of which each has a handful. A name has one of 64 bits,
/// so a few names share theirs: a name whose bit is set may be there, one whose bit is not set is not.
struct KeywordMarks: Hashable, Sendable {
    private var bits: UInt64 = 0

    /// The marks of no keyword.
    init() {}

    /// The mark of one keyword.
    init(_ name: String) {
        let bytes = name.utf8
        // These factors spread the dialect's own names best: at most three share a bit.
        let sum = bytes.count &+ Int(bytes.first ?? 0) &* 51 &+ Int(bytes.last ?? 0) &* 5
        bits = 1 << UInt64(truncatingIfNeeded: sum & 63)
    }

    mutating func formUnion(_ other: KeywordMarks) {
        bits |= other.bits
    }

    /// False where the keyword is certainly not in the set.
    func mayContain(_ other: KeywordMarks) -> Bool {
        bits & other.bits != 0
    }
}

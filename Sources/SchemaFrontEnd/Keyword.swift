/// What the generator knows about a keyword: its place in the specification, the form of its value, and
/// what becomes of it.
package struct Keyword: Sendable {
    /// As it is written in a schema.
    package let name: String

    package let vocabulary: Vocabulary

    /// The form that the value must have.
    package let form: KeywordForm

    /// The instance types that the keyword says something about. Nil means every type.
    package let appliesTo: TypeSet?

    package let role: Role

    /// What becomes of it in the generated types, for the keyword table in the README.
    package let inTypes: String

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
        inTypes: String
    ) {
        self.name = name
        self.vocabulary = vocabulary
        self.form = form
        self.appliesTo = appliesTo
        self.role = role
        self.inTypes = inTypes
    }
}

extension Keyword {
    /// What becomes of it in validators, for the keyword table in the README.
    package var inValidators: String {
        switch (vocabulary, role) {
        case (.payments, .assertion) where name == Keyword.merge.name: "asserted"
        case (.payments, .assertion): "none yet: documentation"
        case (.format, _): "asserted, unless the options say `annotation`"
        case (_, .assertion): "asserted"
        case (_, .applicator): "applied"
        case (_, .identifier): "resolved by the generator"
        case (_, .container): "applied where something refers to them"
        case (_, .annotation): "none: an annotation"
        }
    }
}

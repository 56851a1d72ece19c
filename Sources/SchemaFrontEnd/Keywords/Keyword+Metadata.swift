/// JSON Schema Validation 2020-12 section 9: what is said about a value.
extension Keyword {
    /// Short name for people (JSON Schema Validation 2020-12 section 9.1).
    package static let title = Keyword(
        "title",
        vocabulary: .metadata,
        form: .string,
        role: .annotation,
        inTypes: "names a union's variant; documentation where there is no description"
    )

    /// Explanation for people (JSON Schema Validation 2020-12 section 9.1).
    package static let description = Keyword(
        "description",
        vocabulary: .metadata,
        form: .string,
        role: .annotation,
        inTypes: "documentation"
    )

    /// The value that an absent one stands for (JSON Schema Validation 2020-12 section 9.2).
    package static let defaultValue = Keyword(
        "default",
        vocabulary: .metadata,
        form: .any,
        role: .annotation,
        inTypes: "documentation; `withDefaults()` sets it"
    )

    /// The value should no longer be used (JSON Schema Validation 2020-12 section 9.3).
    package static let deprecated = Keyword(
        "deprecated",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "`@available(*, deprecated)`"
    )

    /// Only the owner of the data sets the value (JSON Schema Validation 2020-12 section 9.4).
    package static let readOnly = Keyword(
        "readOnly",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "documentation"
    )

    /// The value is sent and never read back (JSON Schema Validation 2020-12 section 9.4).
    package static let writeOnly = Keyword(
        "writeOnly",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "documentation"
    )

    /// Sample values (JSON Schema Validation 2020-12 section 9.5).
    package static let examples = Keyword(
        "examples",
        vocabulary: .metadata,
        form: .list,
        role: .annotation,
        inTypes: "checked against the schema"
    )
}

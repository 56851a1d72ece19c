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

/// JSON Schema Validation 2020-12 section 7: named forms of strings.
extension Keyword {
    /// Named form of a string (JSON Schema Validation 2020-12 section 7).
    package static let format = Keyword(
        "format",
        vocabulary: .format,
        form: .string,
        role: .assertion,
        inTypes: "value type for date-time, date, time, duration, uuid, uri and byte; documentation"
    )
}

/// JSON Schema Validation 2020-12 section 8: what a string contains.
extension Keyword {
    /// How the string encodes binary data (JSON Schema Validation 2020-12 section 8.3).
    package static let contentEncoding = Keyword(
        "contentEncoding",
        vocabulary: .content,
        form: .string,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "`base64` becomes binary data"
    )

    /// Media type of the string's content (JSON Schema Validation 2020-12 section 8.4).
    package static let contentMediaType = Keyword(
        "contentMediaType",
        vocabulary: .content,
        form: .string,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "no effect"
    )

    /// Schema of the decoded content (JSON Schema Validation 2020-12 section 8.5).
    package static let contentSchema = Keyword(
        "contentSchema",
        vocabulary: .content,
        form: .schema,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "no effect"
    )
}

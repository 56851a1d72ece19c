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

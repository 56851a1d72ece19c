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
}

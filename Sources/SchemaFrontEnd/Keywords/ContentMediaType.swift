extension Keyword {
    /// Media type of the string's content (JSON Schema Validation 2020-12 section 8.4).
    package static let contentMediaType = Keyword(
        "contentMediaType",
        vocabulary: .content,
        form: .string,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "no effect"
    )
}

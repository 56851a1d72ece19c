extension Keyword {
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

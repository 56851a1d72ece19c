extension Keyword {
    /// Explanation for people (JSON Schema Validation 2020-12 section 9.1).
    package static let description = Keyword(
        "description",
        vocabulary: .metadata,
        form: .string,
        role: .annotation,
        inTypes: "documentation"
    )
}

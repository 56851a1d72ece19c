extension Keyword {
    /// Short name for people (JSON Schema Validation 2020-12 section 9.1).
    package static let title = Keyword(
        "title",
        vocabulary: .metadata,
        form: .string,
        role: .annotation,
        inTypes: "names a union's variant; documentation where there is no description"
    )
}

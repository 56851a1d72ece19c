extension Keyword {
    /// The value should no longer be used (JSON Schema Validation 2020-12 section 9.3).
    package static let deprecated = Keyword(
        "deprecated",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "`@available(*, deprecated)`"
    )
}

extension Keyword {
    /// Sample values (JSON Schema Validation 2020-12 section 9.5).
    package static let examples = Keyword(
        "examples",
        vocabulary: .metadata,
        form: .list,
        role: .annotation,
        inTypes: "checked against the schema"
    )
}

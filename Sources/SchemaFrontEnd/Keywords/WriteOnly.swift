extension Keyword {
    /// The value is sent and never read back (JSON Schema Validation 2020-12 section 9.4).
    package static let writeOnly = Keyword(
        "writeOnly",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "documentation"
    )
}

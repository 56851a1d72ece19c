extension Keyword {
    /// Only the owner of the data sets the value (JSON Schema Validation 2020-12 section 9.4).
    package static let readOnly = Keyword(
        "readOnly",
        vocabulary: .metadata,
        form: .boolean,
        role: .annotation,
        inTypes: "documentation"
    )
}

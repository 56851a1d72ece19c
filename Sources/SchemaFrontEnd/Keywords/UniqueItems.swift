extension Keyword {
    /// No two elements are equal (JSON Schema Validation 2020-12 section 6.4.3).
    package static let uniqueItems = Keyword(
        "uniqueItems",
        vocabulary: .validation,
        form: .boolean,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// Largest number of elements (JSON Schema Validation 2020-12 section 6.4.1).
    package static let maxItems = Keyword(
        "maxItems",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )
}

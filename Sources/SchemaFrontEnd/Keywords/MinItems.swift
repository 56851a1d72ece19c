extension Keyword {
    /// Smallest number of elements (JSON Schema Validation 2020-12 section 6.4.2).
    package static let minItems = Keyword(
        "minItems",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "documentation"
    )
}

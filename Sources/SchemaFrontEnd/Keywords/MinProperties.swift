extension Keyword {
    /// Smallest number of properties (JSON Schema Validation 2020-12 section 6.5.2).
    package static let minProperties = Keyword(
        "minProperties",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )
}

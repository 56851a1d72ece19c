extension Keyword {
    /// Largest number of properties (JSON Schema Validation 2020-12 section 6.5.1).
    package static let maxProperties = Keyword(
        "maxProperties",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// Largest length in Unicode code points (JSON Schema Validation 2020-12 section 6.3.1).
    package static let maxLength = Keyword(
        "maxLength",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )
}

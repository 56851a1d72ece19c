extension Keyword {
    /// Smallest length in Unicode code points (JSON Schema Validation 2020-12 section 6.3.2).
    package static let minLength = Keyword(
        "minLength",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )
}

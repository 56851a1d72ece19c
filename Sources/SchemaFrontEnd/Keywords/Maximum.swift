extension Keyword {
    /// Largest value allowed (JSON Schema Validation 2020-12 section 6.2.2).
    package static let maximum = Keyword(
        "maximum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// Smallest value allowed (JSON Schema Validation 2020-12 section 6.2.4).
    package static let minimum = Keyword(
        "minimum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )
}

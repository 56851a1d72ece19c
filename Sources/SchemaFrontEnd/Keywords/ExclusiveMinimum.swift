extension Keyword {
    /// Value that the instance stays above (JSON Schema Validation 2020-12 section 6.2.5).
    package static let exclusiveMinimum = Keyword(
        "exclusiveMinimum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )
}

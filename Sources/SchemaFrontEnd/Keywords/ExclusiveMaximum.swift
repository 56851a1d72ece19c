extension Keyword {
    /// Value that the instance stays below (JSON Schema Validation 2020-12 section 6.2.3).
    package static let exclusiveMaximum = Keyword(
        "exclusiveMaximum",
        vocabulary: .validation,
        form: .number,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// The instance divided by this is an integer (JSON Schema Validation 2020-12 section 6.2.1).
    package static let multipleOf = Keyword(
        "multipleOf",
        vocabulary: .validation,
        form: .positiveNumber,
        appliesTo: [.number],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// ECMA-262 regular expression that occurs in the string (JSON Schema Validation 2020-12 section 6.3.3).
    package static let pattern = Keyword(
        "pattern",
        vocabulary: .validation,
        form: .pattern,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )
}

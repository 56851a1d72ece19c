extension Keyword {
    /// Properties that must be present when another is (JSON Schema Validation 2020-12 section 6.5.4).
    package static let dependentRequired = Keyword(
        "dependentRequired",
        vocabulary: .validation,
        form: .nameLists,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// Properties that must be present (JSON Schema Validation 2020-12 section 6.5.3).
    package static let required = Keyword(
        "required",
        vocabulary: .validation,
        form: .names,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "property that is not optional"
    )
}

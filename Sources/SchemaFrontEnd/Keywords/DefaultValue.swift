extension Keyword {
    /// The value that an absent one stands for (JSON Schema Validation 2020-12 section 9.2).
    package static let defaultValue = Keyword(
        "default",
        vocabulary: .metadata,
        form: .any,
        role: .annotation,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// The one value that an instance may have (JSON Schema Validation 2020-12 section 6.1.3).
    package static let constant = Keyword(
        "const",
        vocabulary: .validation,
        form: .any,
        role: .assertion,
        inTypes: "enum with one case, preset in the initialiser"
    )
}

extension Keyword {
    /// The types that an instance may have (JSON Schema Validation 2020-12 section 6.1.1).
    package static let type = Keyword(
        "type",
        vocabulary: .validation,
        form: .typeNames,
        role: .assertion,
        inTypes: "the Swift type; with `null`, an optional"
    )
}

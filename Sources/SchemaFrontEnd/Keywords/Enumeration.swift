extension Keyword {
    /// The values that an instance may have (JSON Schema Validation 2020-12 section 6.1.2).
    package static let enumeration = Keyword(
        "enum",
        vocabulary: .validation,
        form: .values,
        role: .assertion,
        inTypes: "enum with a case for each string"
    )
}

extension Keyword {
    /// Exactly one of these schemas applies (JSON Schema Core 2020-12 section 10.2.1.3).
    package static let oneOf = Keyword(
        "oneOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "enum with a case for each variant"
    )
}

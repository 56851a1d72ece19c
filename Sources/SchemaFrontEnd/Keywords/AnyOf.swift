extension Keyword {
    /// At least one of these schemas applies (JSON Schema Core 2020-12 section 10.2.1.2).
    package static let anyOf = Keyword(
        "anyOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "enum with a case for each variant"
    )
}

extension Keyword {
    /// All of these schemas apply (JSON Schema Core 2020-12 section 10.2.1.1).
    package static let allOf = Keyword(
        "allOf",
        vocabulary: .applicator,
        form: .schemaArray,
        role: .applicator,
        inTypes: "merged into one flat type"
    )
}

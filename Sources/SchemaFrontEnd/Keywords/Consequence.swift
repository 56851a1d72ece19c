extension Keyword {
    /// Applies where `if` holds (JSON Schema Core 2020-12 section 10.2.2.2).
    package static let consequence = Keyword(
        "then",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "new properties become optional ones"
    )
}

extension Keyword {
    /// Applies where `if` does not hold (JSON Schema Core 2020-12 section 10.2.2.3).
    package static let alternative = Keyword(
        "else",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "new properties become optional ones"
    )
}

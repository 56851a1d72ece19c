extension Keyword {
    /// Decides between `then` and `else` (JSON Schema Core 2020-12 section 10.2.2.1).
    package static let condition = Keyword(
        "if",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "none: a rule about values"
    )
}

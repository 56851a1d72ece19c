extension Keyword {
    /// The schema must not apply (JSON Schema Core 2020-12 section 10.2.1.4).
    package static let not = Keyword(
        "not",
        vocabulary: .applicator,
        form: .schema,
        role: .applicator,
        inTypes: "none: a rule about values"
    )
}

extension Keyword {
    /// Some element must match (JSON Schema Core 2020-12 section 10.3.1.3).
    package static let contains = Keyword(
        "contains",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "none: a rule about values"
    )
}

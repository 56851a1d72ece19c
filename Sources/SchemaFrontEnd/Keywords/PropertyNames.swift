extension Keyword {
    /// The schema of every property's name (JSON Schema Core 2020-12 section 10.3.2.4).
    package static let propertyNames = Keyword(
        "propertyNames",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "none: a rule about values"
    )
}

extension Keyword {
    /// Schemas for properties whose names match (JSON Schema Core 2020-12 section 10.3.2.2).
    package static let patternProperties = Keyword(
        "patternProperties",
        vocabulary: .applicator,
        form: .patternMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "dictionary, where there is one pattern and nothing else"
    )
}

extension Keyword {
    /// A schema for each named property (JSON Schema Core 2020-12 section 10.3.2.1).
    package static let properties = Keyword(
        "properties",
        vocabulary: .applicator,
        form: .schemaMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "stored properties"
    )
}

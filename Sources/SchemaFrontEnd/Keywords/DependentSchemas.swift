extension Keyword {
    /// Schemas that apply when a property is present (JSON Schema Core 2020-12 section 10.2.2.4).
    package static let dependentSchemas = Keyword(
        "dependentSchemas",
        vocabulary: .applicator,
        form: .schemaMap,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "new properties become optional ones"
    )
}

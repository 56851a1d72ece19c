extension Keyword {
    /// The schema of the elements behind `prefixItems` (JSON Schema Core 2020-12 section 10.3.1.2).
    package static let items = Keyword(
        "items",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "type of the elements"
    )
}

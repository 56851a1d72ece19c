extension Keyword {
    /// A schema for each of the first elements (JSON Schema Core 2020-12 section 10.3.1.1).
    package static let prefixItems = Keyword(
        "prefixItems",
        vocabulary: .applicator,
        form: .schemaArray,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "struct with a member for each place"
    )
}

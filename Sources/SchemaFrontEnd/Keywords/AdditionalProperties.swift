extension Keyword {
    /// The schema of properties that no other keyword names (JSON Schema Core 2020-12 section 10.3.2.3).
    package static let additionalProperties = Keyword(
        "additionalProperties",
        vocabulary: .applicator,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "closed, dictionary, or bag of extra properties"
    )
}

extension Keyword {
    /// The schema of properties that nothing else evaluated (JSON Schema Core 2020-12 section 11.3).
    package static let unevaluatedProperties = Keyword(
        "unevaluatedProperties",
        vocabulary: .unevaluated,
        form: .schema,
        appliesTo: [.object],
        role: .applicator,
        inTypes: "closed, where it is `false`"
    )
}

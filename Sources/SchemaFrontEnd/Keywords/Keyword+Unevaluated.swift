/// JSON Schema Core 2020-12 section 11: what nothing else evaluated.
extension Keyword {
    /// The schema of elements that nothing else evaluated (JSON Schema Core 2020-12 section 11.2).
    package static let unevaluatedItems = Keyword(
        "unevaluatedItems",
        vocabulary: .unevaluated,
        form: .schema,
        appliesTo: [.array],
        role: .applicator,
        inTypes: "none: a rule about values"
    )

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

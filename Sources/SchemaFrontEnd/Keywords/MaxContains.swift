extension Keyword {
    /// Largest number of elements that match `contains` (JSON Schema Validation 2020-12 section 6.4.4).
    package static let maxContains = Keyword(
        "maxContains",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "none: a rule about values"
    )
}

extension Keyword {
    /// Smallest number of elements that match `contains` (JSON Schema Validation 2020-12 section 6.4.5).
    package static let minContains = Keyword(
        "minContains",
        vocabulary: .validation,
        form: .count,
        appliesTo: [.array],
        role: .assertion,
        inTypes: "none: a rule about values"
    )
}

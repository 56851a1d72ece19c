extension Keyword {
    /// How an update's body is combined with what is stored.
    package static let merge = Keyword(
        "x-merge",
        vocabulary: .payments,
        form: .merge,
        appliesTo: [.object],
        role: .annotation,
        inTypes: "no effect yet"
    )
}

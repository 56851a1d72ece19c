extension Keyword {
    /// The facts outside the payload that its rules need.
    package static let context = Keyword(
        "x-context",
        vocabulary: .payments,
        form: .context,
        role: .annotation,
        inTypes: "no effect yet"
    )
}

extension Keyword {
    /// A moment that must lie near the time of checking.
    package static let clockWindow = Keyword(
        "x-clock-window",
        vocabulary: .payments,
        form: .clockWindow,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation"
    )
}

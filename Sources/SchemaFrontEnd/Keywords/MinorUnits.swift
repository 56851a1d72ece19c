extension Keyword {
    /// The number of decimals that an amount may have, by its currency.
    package static let minorUnits = Keyword(
        "x-minor-units",
        vocabulary: .payments,
        form: .minorUnits,
        appliesTo: [.string, .number],
        role: .assertion,
        inTypes: "documentation"
    )
}

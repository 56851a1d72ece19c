extension Keyword {
    /// The number of decimals that an amount may have, by its currency.
    package static let minorUnits = Keyword(
        "x-minor-units",
        vocabulary: .payments,
        form: .object,
        appliesTo: [.string, .number],
        role: .assertion,
        inTypes: "documentation"
    )
}

extension Keyword {
    /// Values known today; others are kept as they come.
    package static let openEnumeration = Keyword(
        "x-open-enum",
        vocabulary: .payments,
        form: .openEnumeration,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "`RawRepresentable` struct with a static member for each value"
    )
}

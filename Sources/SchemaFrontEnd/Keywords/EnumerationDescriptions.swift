extension Keyword {
    /// What each value of `enum` means.
    package static let enumerationDescriptions = Keyword(
        "x-enum-descriptions",
        vocabulary: .payments,
        form: .textMap,
        role: .annotation,
        inTypes: "documentation of each case"
    )
}

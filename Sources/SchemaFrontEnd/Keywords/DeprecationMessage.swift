extension Keyword {
    /// What to use in place of a deprecated value.
    package static let deprecationMessage = Keyword(
        "x-deprecated",
        vocabulary: .payments,
        form: .string,
        role: .annotation,
        inTypes: "message of `@available`"
    )
}

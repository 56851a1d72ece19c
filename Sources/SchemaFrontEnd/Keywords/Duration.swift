extension Keyword {
    /// A length of time in the encoding it names, between bounds.
    package static let duration = Keyword(
        "x-duration",
        vocabulary: .payments,
        form: .duration,
        appliesTo: [.string, .number],
        role: .assertion,
        inTypes: "`TimeSpan`; bounds in the documentation"
    )
}

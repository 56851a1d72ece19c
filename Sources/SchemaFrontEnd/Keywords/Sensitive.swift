extension Keyword {
    /// A value that must not be shown: a secret, card data, or personal data.
    package static let sensitive = Keyword(
        "x-sensitive",
        vocabulary: .payments,
        form: .oneOf(["secret", "card", "personal"]),
        role: .annotation,
        inTypes: "documentation"
    )
}

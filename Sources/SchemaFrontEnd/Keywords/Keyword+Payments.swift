/// The payments vocabulary, specified in Schemas/Dialect/payments-vocabulary.schema.json.
extension Keyword {
    /// A length of time in the encoding it names, between bounds.
    package static let duration = Keyword(
        "x-duration",
        vocabulary: .payments,
        form: .duration,
        appliesTo: [.string, .number],
        role: .assertion,
        inTypes: "`TimeSpan`, `ISOTimeSpan` or `SecondsTimeSpan`; bounds in the documentation"
    )

    /// The number of decimals that an amount may have, by its currency.
    package static let minorUnits = Keyword(
        "x-minor-units",
        vocabulary: .payments,
        form: .minorUnits,
        appliesTo: [.string, .number],
        role: .assertion,
        inTypes: "documentation"
    )

    /// A moment that must lie near the time of checking.
    package static let clockWindow = Keyword(
        "x-clock-window",
        vocabulary: .payments,
        form: .clockWindow,
        appliesTo: [.string],
        role: .assertion,
        inTypes: "documentation",
        inValidators: "asserted when the context says what time it is"
    )

    /// A moment that is the time now unless code gives another.
    package static let clockDefault = Keyword(
        "x-clock-default",
        vocabulary: .payments,
        form: .clockDefault,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "the time now as the default of the initialiser's argument; documentation"
    )

    /// The facts outside the payload that its rules need.
    package static let context = Keyword(
        "x-context",
        vocabulary: .payments,
        form: .context,
        role: .annotation,
        inTypes: "the payload's `Context`, with a property for each fact",
        inValidators: "a fact that is given has the type, pattern and values of its schema"
    )

    /// Values known today; others are kept as they come.
    package static let openEnumeration = Keyword(
        "x-open-enum",
        vocabulary: .payments,
        form: .openEnumeration,
        appliesTo: [.string],
        role: .annotation,
        inTypes: "`RawRepresentable` struct with a static member for each value"
    )

    /// What each value of `enum` means.
    package static let enumerationDescriptions = Keyword(
        "x-enum-descriptions",
        vocabulary: .payments,
        form: .textMap,
        role: .annotation,
        inTypes: "documentation of each case"
    )

    /// A value that must not be shown: a secret, card data, or personal data.
    package static let sensitive = Keyword(
        "x-sensitive",
        vocabulary: .payments,
        form: .oneOf(["secret", "card", "personal"]),
        role: .annotation,
        inTypes: "`Sensitive<T>`, which prints, dumps and mirrors as `<redacted>`; documentation"
    )

    /// The Swift name, where the derived one will not do.
    package static let swiftName = Keyword(
        "x-swift-name",
        vocabulary: .payments,
        form: .swiftName,
        role: .annotation,
        inTypes: "the name itself"
    )

    /// What to use in place of a deprecated value.
    package static let deprecationMessage = Keyword(
        "x-deprecated",
        vocabulary: .payments,
        form: .string,
        role: .annotation,
        inTypes: "message of `@available`"
    )

    /// How an update's body is combined with what is stored.
    package static let merge = Keyword(
        "x-merge",
        vocabulary: .payments,
        form: .merge,
        appliesTo: [.object],
        role: .assertion,
        inTypes: "`NonNullValue` for what the body leaves open"
    )

    /// Rules of the document that the payload alone cannot show to be kept.
    package static let serverSide = Keyword(
        "x-server-side",
        vocabulary: .payments,
        form: .serverRules,
        role: .annotation,
        inTypes: "documentation"
    )
}

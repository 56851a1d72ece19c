extension Keyword {
    /// The Swift name, where the derived one will not do.
    package static let swiftName = Keyword(
        "x-swift-name",
        vocabulary: .payments,
        form: .swiftName,
        role: .annotation,
        inTypes: "the name itself"
    )
}

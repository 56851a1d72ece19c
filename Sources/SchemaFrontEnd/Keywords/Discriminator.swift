extension Keyword {
    /// Names the property that tells variants apart (OpenAPI 3.1.0 section 4.8.25).
    package static let discriminator = Keyword(
        "discriminator",
        vocabulary: .openAPI,
        form: .discriminator,
        role: .annotation,
        inTypes: "decides between a union's variants"
    )
}

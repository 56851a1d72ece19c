/// OpenAPI 3.1.0 section 4.8.24: what it adds to schemas.
extension Keyword {
    /// Names the property that tells variants apart (OpenAPI 3.1.0 section 4.8.25).
    package static let discriminator = Keyword(
        "discriminator",
        vocabulary: .openAPI,
        form: .discriminator,
        role: .annotation,
        inTypes: "decides between a union's variants"
    )

    /// One sample value, deprecated in favour of `examples` (OpenAPI 3.1.0 section 4.8.24).
    package static let example = Keyword(
        "example",
        vocabulary: .openAPI,
        form: .any,
        role: .annotation,
        inTypes: "checked against the schema"
    )

    /// Where more is written (OpenAPI 3.1.0 section 4.8.11).
    package static let externalDocs = Keyword(
        "externalDocs",
        vocabulary: .openAPI,
        form: .object,
        role: .annotation,
        inTypes: "no effect"
    )

    /// How the value would look in XML (OpenAPI 3.1.0 section 4.8.26).
    package static let xml = Keyword(
        "xml",
        vocabulary: .openAPI,
        form: .object,
        role: .annotation,
        inTypes: "no effect; JSON only"
    )
}

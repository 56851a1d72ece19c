extension Keyword {
    /// Where more is written (OpenAPI 3.1.0 section 4.8.11).
    package static let externalDocs = Keyword(
        "externalDocs",
        vocabulary: .openAPI,
        form: .object,
        role: .annotation,
        inTypes: "no effect"
    )
}

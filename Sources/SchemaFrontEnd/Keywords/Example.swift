extension Keyword {
    /// One sample value, deprecated in favour of `examples` (OpenAPI 3.1.0 section 4.8.24).
    package static let example = Keyword(
        "example",
        vocabulary: .openAPI,
        form: .any,
        role: .annotation,
        inTypes: "checked against the schema"
    )
}

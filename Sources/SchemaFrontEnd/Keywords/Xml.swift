extension Keyword {
    /// How the value would look in XML (OpenAPI 3.1.0 section 4.8.26).
    package static let xml = Keyword(
        "xml",
        vocabulary: .openAPI,
        form: .object,
        role: .annotation,
        inTypes: "no effect; JSON only"
    )
}

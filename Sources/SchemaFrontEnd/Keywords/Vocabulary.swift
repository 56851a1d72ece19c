extension Keyword {
    /// Lists the vocabularies that a meta-schema stands for (JSON Schema Core 2020-12 section 8.1.2).
    package static let vocabulary = Keyword(
        "$vocabulary",
        vocabulary: .core,
        form: .vocabularies,
        role: .identifier,
        inTypes: "in meta-schemas only"
    )
}

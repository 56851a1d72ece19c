extension Keyword {
    /// Names the dialect that a schema document is written in (JSON Schema Core 2020-12 section 8.1.1).
    package static let schemaDialect = Keyword(
        "$schema",
        vocabulary: .core,
        form: .uri,
        role: .identifier,
        inTypes: "says which dialect the file is written in"
    )
}

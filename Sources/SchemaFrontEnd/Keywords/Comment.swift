extension Keyword {
    /// A note to the schema's readers (JSON Schema Core 2020-12 section 8.3).
    package static let comment = Keyword(
        "$comment",
        vocabulary: .core,
        form: .string,
        role: .annotation,
        inTypes: "for the schema's readers only"
    )
}

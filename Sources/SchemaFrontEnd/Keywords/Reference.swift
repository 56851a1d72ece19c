extension Keyword {
    /// Applies another schema (JSON Schema Core 2020-12 section 8.2.3.1).
    package static let reference = Keyword(
        "$ref",
        vocabulary: .core,
        form: .uriReference,
        role: .applicator,
        inTypes: "the type that it leads to"
    )
}

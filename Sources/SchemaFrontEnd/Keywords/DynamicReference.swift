extension Keyword {
    /// Applies the outermost schema with a dynamic anchor of that name (JSON Schema Core 2020-12 section
    /// 8.2.3.2).
    package static let dynamicReference = Keyword(
        "$dynamicRef",
        vocabulary: .core,
        form: .uriReference,
        role: .applicator,
        inTypes: "the type that it leads to without redirection"
    )
}

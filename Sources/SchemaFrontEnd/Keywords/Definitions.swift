extension Keyword {
    /// Holds schemas for others to refer to (JSON Schema Core 2020-12 section 8.2.4).
    package static let definitions = Keyword(
        "$defs",
        vocabulary: .core,
        form: .schemaMap,
        role: .container,
        inTypes: "nested types, where something refers to them"
    )
}

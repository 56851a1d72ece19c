extension Keyword {
    /// Names a subschema so that a fragment can refer to it (JSON Schema Core 2020-12 section 8.2.2).
    package static let anchor = Keyword(
        "$anchor",
        vocabulary: .core,
        form: .anchor,
        role: .identifier,
        inTypes: "target of a reference"
    )
}

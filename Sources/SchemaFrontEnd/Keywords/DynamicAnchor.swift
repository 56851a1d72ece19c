extension Keyword {
    /// Names a subschema that a dynamic reference may be redirected to (JSON Schema Core 2020-12 section
    /// 8.2.2).
    package static let dynamicAnchor = Keyword(
        "$dynamicAnchor",
        vocabulary: .core,
        form: .anchor,
        role: .identifier,
        inTypes: "target of a reference"
    )
}

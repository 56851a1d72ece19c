extension Keyword {
    /// Names a schema resource and the base of the references inside it (JSON Schema Core 2020-12 section
    /// 8.2.1).
    package static let identifier = Keyword(
        "$id",
        vocabulary: .core,
        form: .uriReference,
        role: .identifier,
        inTypes: "other files can refer to it"
    )
}

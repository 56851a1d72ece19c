import JSONSource

/// What a schema resource's `$schema` says about its keywords (JSON Schema Core 2020-12 section 8.1).
package struct SchemaDialect: Sendable {
    /// The draft that the resource is written in.
    package var draft = Draft.draft2020

    /// Whether `format` rejects, whatever the module's options say (JSON Schema Validation 2020-12 section 7.2.2).
    package var assertsFormats = false

    /// The vocabularies whose keywords have no effect.
    var leftOut: Set<Keyword.Vocabulary> = []

    /// The URIs of vocabularies that the meta-schema requires and nobody here knows, in its text's order.
    var unknownVocabularies: [String] = []

    /// The dialect of an official draft.
    init(draft: Draft = .draft2020) {
        self.draft = draft
    }

    /// The dialect of a meta-schema with these vocabularies, or of 2020-12 without any.
    init(metaSchema root: JSONNode) {
        guard let vocabularies = root[Keyword.vocabulary.name]?.members else { return }
        let given = vocabularies.flatMap { Self.vocabularies[$0.name] ?? [] }
        leftOut = Set(Self.vocabularies.values.joined()).subtracting(given)
        assertsFormats = vocabularies.contains { $0.name == Self.standard + "format-assertion" }
        unknownVocabularies = vocabularies.filter { $0.value.boolean == true && !Self.isKnown($0.name) }
            .map(\.name)
    }

    /// The dialect that a `$schema` names: an official one, or that of a meta-schema among the files. Any other is
    /// read as 2020-12, and reported by ``SchemaCheck/dialect``.
    static func named(_ text: String, among files: [SchemaFile]) -> SchemaDialect {
        if let draft = Draft(metaSchema: text) { return SchemaDialect(draft: draft) }
        if let file = metaSchema(text, among: files) { return SchemaDialect(metaSchema: file.root) }
        var dialect = SchemaDialect()
        dialect.assertsFormats = text == Dialect.payments
        return dialect
    }

    /// The meta-schema that a `$schema` names. Nil when none of the files is it.
    static func metaSchema(_ text: String, among files: [SchemaFile]) -> SchemaFile? {
        guard let uri = URI(text)?.withoutFragment else { return nil }
        return files.first { $0.kind == .metaSchema && $0.names(uri) }
    }

    private static let standard = "https://json-schema.org/draft/2020-12/vocab/"

    /// The chapters that a meta-schema can leave out, by the vocabulary that brings them. The core is always there,
    /// and what is added to the standard is not switched off either.
    private static let vocabularies: [String: [Keyword.Vocabulary]] = [
        standard + "applicator": [.applicator],
        standard + "unevaluated": [.unevaluated],
        standard + "validation": [.validation],
        standard + "meta-data": [.metadata],
        standard + "format-annotation": [.format],
        standard + "format-assertion": [.format],
        standard + "content": [.content],
    ]

    private static func isKnown(_ uri: String) -> Bool {
        vocabularies[uri] != nil
            || [
                standard + "core",
                "https://spec.openapis.org/oas/3.1/vocab/base",
                "https://payload-generator.example/vocabulary/payments",
            ].contains(uri)
    }
}

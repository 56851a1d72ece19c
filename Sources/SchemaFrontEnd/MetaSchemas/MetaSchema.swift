import JSONSource

/// A meta-schema that the tool brings along, so that a schema can refer to it without a network.
///
/// It is read only when a reference leads to it.
struct MetaSchema: Sendable {
    /// Without a fragment, as references are resolved.
    let uri: String

    /// The document, without the notes to its readers.
    let text: String

    /// Every one, those of the newest draft first.
    static let all = draft2020 + draft2019 + numberedDrafts

    /// The meta-schema with this URI; `https` and `http` are the same. Nil for any other document.
    static func named(_ uri: URI) -> MetaSchema? {
        guard uri.authority == "json-schema.org", ["http", "https"].contains(uri.scheme) else { return nil }
        return all.first { URI($0.uri)?.path == uri.path }
    }

    /// The document as a file. Nil never happens: a test reads every one.
    var file: SchemaFile? {
        SchemaFile.load(
            SchemaPath(shown: uri, root: "", relative: uri),
            bytes: Array(text.utf8),
            module: SchemaFile.builtInModule,
            retrievalURI: URI(uri)
        ).file
    }
}

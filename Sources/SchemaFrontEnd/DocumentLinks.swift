/// The URIs that a file on its own is known by and those that it leads to, all without fragments.
///
/// They are found as the references will be bound: relative to the `$id` that they stand below, and only where a
/// schema stands, so that a property called `$ref` is not taken for a reference.
package struct DocumentLinks: Sendable {
    /// What references in the file's root schema are relative to.
    package let base: URI

    /// The file's retrieval URI and the `$id`s in it.
    package private(set) var identifiers: Set<URI> = []

    /// Where `$ref` and `$dynamicRef` lead to outside of the file, each once, in the order of the text.
    package private(set) var references: [URI] = []

    /// The dialects that `$schema` names and the generator does not know itself, each once, in the order of the text.
    package private(set) var dialects: [URI] = []

    package init(of file: SchemaFile) {
        var collector = SchemaCollector(files: [file])
        collector.collect(collectsMetaSchemas: true)
        let schemas = collector.set.schemas
        base = schemas.first?.base ?? file.retrievalURI
        identifiers = Set(collector.index.resources.keys).union([file.retrievalURI])
        var seen = identifiers
        for schema in schemas {
            for keyword in [Keyword.reference, .dynamicReference] {
                guard let reference = schema[keyword]?.string.flatMap({ URI($0) }) else { continue }
                let document = reference.resolved(against: schema.base).withoutFragment
                if seen.insert(document).inserted { references.append(document) }
            }
        }
        var seenDialects: Set<String> = Dialect.known
        for text in schemas.compactMap({ $0[.schemaDialect]?.string }) {
            guard let dialect = URI(text)?.withoutFragment, dialect.scheme != nil,
                seenDialects.insert(dialect.description).inserted
            else { continue }
            dialects.append(dialect)
        }
    }
}

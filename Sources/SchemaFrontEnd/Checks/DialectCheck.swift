import Diagnostics

extension SchemaCheck {
    /// `$schema` names a dialect that the generator reads: one of its own, or a meta-schema among the files.
    static let dialect = SchemaCheck { set in
        // Nearly every schema names a dialect, so looking among all files would be as many squared.
        let metaSchemas = set.files.filter { $0.kind == .metaSchema }
        return set.schemas.flatMap { schema -> [Diagnostic] in
            guard let uri = schema[.schemaDialect]?.string, URI(uri)?.scheme != nil else { return [] }
            let location = set.location(of: schema.id, keyword: Keyword.schemaDialect.name)
            if let draft = Draft(metaSchema: uri), draft != .draft2020 {
                return [misplaced(draft, in: schema, of: set, at: location)].compactMap { $0 }
            }
            let name = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
            if SchemaDialect.metaSchema(name, among: metaSchemas) != nil {
                return schema.dialect.unknownVocabularies.map { unknown($0, of: name, at: location) }
            }
            guard !Dialect.known.contains(name) else { return [] }
            let given = metaSchemas.filter { !$0.isBuiltIn }.compactMap {
                $0.root[Keyword.identifier.name]?.string
            }
            return [
                Diagnostic(
                    .unknownDialect,
                    "the dialect \"\(uri)\" is not known",
                    help: "known dialects: "
                        + Dialect.known.union(Draft.earlierMetaSchemas + given).sorted().joined(
                            separator: ", "
                        ),
                    at: location
                )
            ]
        }
    }

    /// An earlier draft where schemas cannot be upgraded. Nil where they were.
    private static func misplaced(
        _ draft: Draft,
        in schema: Schema,
        of set: SchemaSet,
        at location: SourceLocation
    ) -> Diagnostic? {
        guard draft.isRead else { return .unreadable(draft, at: location) }
        if set.files[schema.file].kind == .openAPI {
            return Diagnostic(
                .unknownDialect,
                "found \(draft.rawValue) of JSON Schema; an OpenAPI document has schemas of 2020-12",
                help: "move the schema into a file of its own, and refer to it",
                at: location
            )
        }
        guard draft != schema.dialect.draft else { return nil }
        return Diagnostic(
            .unknownDialect,
            "found \(draft.rawValue) inside a schema of \(schema.dialect.draft.rawValue)",
            help: "give the schema an \"$id\"; a part of a document has the draft of the whole",
            at: location
        )
    }

    /// A vocabulary that must be understood, or the schema be refused (JSON Schema Core 2020-12 section 8.1.2).
    private static func unknown(_ vocabulary: String, of name: String, at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .unknownDialect,
            "the dialect \"\(name)\" requires the vocabulary \"\(vocabulary)\", which is not known",
            help: "say false in its \"$vocabulary\" if schemas mean something without it",
            at: location
        )
    }
}

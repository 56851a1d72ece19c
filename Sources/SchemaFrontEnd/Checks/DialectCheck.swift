import Diagnostics

extension SchemaCheck {
    /// `$schema` names a dialect that the generator reads: one of its own, or a meta-schema among the files.
    static let dialect = SchemaCheck { set in
        let given = set.files.filter { $0.kind == .metaSchema }.compactMap {
            $0.root[Keyword.identifier.name]?.string
        }
        let known = Dialect.known.union(given)
        return set.schemas.compactMap { schema -> Diagnostic? in
            guard let uri = schema[.schemaDialect]?.string else { return nil }
            let name = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
            guard !known.contains(name) else { return nil }
            return Diagnostic(
                .unknownDialect,
                "the dialect \"\(uri)\" is not known",
                help: "known dialects: \(known.sorted().joined(separator: ", "))",
                at: set.location(of: schema.id, keyword: Keyword.schemaDialect.name)
            )
        }
    }
}

import Diagnostics

extension SchemaCheck {
    /// `$schema` names a dialect that the generator reads.
    static let dialect = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard let uri = schema[.schemaDialect]?.string else { return nil }
            let name = uri.hasSuffix("#") ? String(uri.dropLast()) : uri
            guard !Dialect.known.contains(name) else { return nil }
            return Diagnostic(
                .unknownDialect,
                "the dialect \"\(uri)\" is not known",
                help: "known dialects: \(Dialect.known.sorted().joined(separator: ", "))",
                at: set.location(of: schema.id, keyword: Keyword.schemaDialect.name)
            )
        }
    }
}

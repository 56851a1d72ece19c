import Diagnostics

extension SchemaCheck {
    /// A value that may be null in a body that can only overwrite: its type could say what the service cannot do.
    static let overwriteOnly = SchemaCheck { set in
        let holders: Set<String> = [
            Keyword.properties.name, Keyword.patternProperties.name, Keyword.additionalProperties.name,
            Keyword.unevaluatedProperties.name, Keyword.items.name, Keyword.prefixItems.name,
        ]
        return set.overwriteOnlySchemas.sorted().compactMap { id -> Diagnostic? in
            let schema = set[id]
            guard holders.contains(schema.keyword), set.nullStance(id) == .allows else { return nil }
            return Diagnostic(
                .nullableInUpdate,
                "null is allowed in a body whose \"x-merge\" says that a stored field can only be overwritten",
                help: "leave null out, or use a schema of its own for the update",
                at: set.location(of: id, keyword: schema[.type] == nil ? nil : Keyword.type.name)
            )
        }
    }
}

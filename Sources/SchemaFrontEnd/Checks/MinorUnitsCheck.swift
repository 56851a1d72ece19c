import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// An `x-minor-units` that lists a currency that ISO 4217 does not have, or whose currency can never be there.
    static let minorUnits = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let value = schema[.minorUnits] else { return [] }
            return unknownCurrencies(in: value, of: schema, set)
                + [absentCurrency(value, of: schema, set)].compactMap { $0 }
        }
    }

    /// A private code may be meant, so it is only a warning.
    private static func unknownCurrencies(
        in value: JSONNode,
        of schema: Schema,
        _ set: SchemaSet
    ) -> [Diagnostic] {
        let names = (value["digits"]?.members ?? []).filter { KeywordForm.isCurrency($0.name) }
        return names.filter { ISO4217.currency($0.name) == nil }.map { member in
            // A code has too many neighbours for one of them to be meant, but letters change places easily.
            let near = ISO4217.codes.filter { $0.sorted() == member.name.sorted() }
            return Diagnostic(
                .unknownCurrency,
                "ISO 4217 has no currency \"\(member.name)\"",
                severity: .warning,
                help: near.count == 1 ? "did you mean \"\(near[0])\"?" : nil,
                at: set.files[schema.file].location(
                    of: member.nameRange,
                    pointer: pointer(to: schema).appending("digits").appending(member.name)
                )
            )
        }
    }

    /// A currency beside the amount that the object around both does not allow.
    private static func absentCurrency(
        _ value: JSONNode,
        of schema: Schema,
        _ set: SchemaSet
    ) -> Diagnostic? {
        guard let node = value["currencyAt"], let path = node.string.flatMap({ InstancePointer($0) }),
            path.levels == 1, schema.keyword == Keyword.properties.name,
            let object = schema.parent.map({ set[$0] }),
            object[.additionalProperties]?.boolean == false, object[.patternProperties] == nil
        else { return nil }
        let names = object.subschemas(.properties).map(\.key)
        guard let name = path.tokens.first, !names.contains(name) else { return nil }
        let nearest = Spelling.nearest(to: name, among: names)
        return Diagnostic(
            .keywordWithoutEffect,
            "\"x-minor-units\" has no effect: the object has no property \(quotedJSON(shortened(name)))",
            severity: .warning,
            help: nearest.map { "did you mean \(quotedJSON(shortened($0)))?" },
            at: set.files[schema.file].location(
                of: node.range,
                pointer: pointer(to: schema).appending("currencyAt")
            )
        )
    }

    private static func pointer(to schema: Schema) -> JSONPointer {
        schema.pointer.appending(Keyword.minorUnits.name)
    }
}

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

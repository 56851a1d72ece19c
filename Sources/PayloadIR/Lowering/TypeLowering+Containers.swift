import JSONSource
import SchemaFrontEnd

/// Objects, dictionaries, arrays and tuples.
extension TypeLowering {
    mutating func objectType(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        if facets.properties.isEmpty, let type = dictionaryType(facets, key) { return type }
        return declare(key) { lowering, id in
            let properties = facets.properties.compactMap { lowering.property($0, of: facets, in: id) }
            return .object(
                ObjectType(
                    properties: properties,
                    others: lowering.hidden(lowering.others(facets, key), in: id),
                    defaults: lowering.defaults(of: properties, facets, key)
                )
            )
        }
    }

    /// An object without named properties is a dictionary, where its schema says what it may hold.
    private mutating func dictionaryType(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference? {
        switch (facets.patterns.count, facets.others) {
        case (0, .schemas(let ids)): return .map(lower(Conjunction(schemas: ids)))
        case (0, .open), (0, .unsaid): return .map(.any)
        case (1, .closed): return .map(lower(Conjunction(schemas: facets.patterns[0])))
        case (0, .closed): return nil
        default:
            _ = fallback(key, "the values of an object with several kinds of properties differ in type")
            return .map(.any)
        }
    }

    private mutating func others(_ facets: SchemaFacets, _ key: Conjunction) -> ObjectType.Others {
        if !facets.patterns.isEmpty {
            if case .closed = facets.others, facets.patterns.count == 1 {
                return .kept(lower(Conjunction(schemas: facets.patterns[0])))
            }
            return .kept(.any)
        }
        return switch facets.others {
        case .unsaid: .ignored
        case .open: .kept(.any)
        case .closed: .refused
        case .schemas(let ids): .kept(lower(Conjunction(schemas: ids)))
        }
    }

    private mutating func property(
        _ facet: SchemaFacets.PropertyFacet,
        of facets: SchemaFacets,
        in owner: DeclarationID
    ) -> Property? {
        var type = lower(Conjunction(schemas: facet.schemas))
        let schema = facet.schemas[0]
        // A property that no value can have is never there.
        if type == .never { return nil }
        let mark = hidingDeclarations[owner] ?? mark(on: facet.name, inBranchesOf: facets)
        if mark != nil { type = hidden(type) }
        let override = first(.swiftName, in: facet.schemas)?.string
        let own = self.facets(of: facet.schemas)
        var documentation = documentation(of: facet.schemas, own, as: type, name: facet.name)
        if type.bare != type.withoutNull { documentation.sensitivity = documentation.sensitivity ?? mark }
        let isRequired = facets.required.contains(facet.name) && !facet.isConditional
        documentation.clockDefault = clockDefault(facet.schemas, own, as: type, isRequired: isRequired)
        return Property(
            jsonName: facet.name,
            name: DeclaredName(source: facet.name, override: override),
            type: type,
            isRequired: isRequired,
            documentation: documentation,
            location: set.location(of: schema)
        )
    }

    mutating func arrayType(_ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        guard !facets.prefixItems.isEmpty else {
            let items = facets.items.map { lower(Conjunction(schemas: $0)) } ?? .any
            return .array(items == .never ? .any : items)
        }
        return declare(key) { lowering, id in
            .tuple(
                TupleType(
                    elements: facets.prefixItems.enumerated().map {
                        lowering.element($1, at: $0, of: facets, in: id)
                    },
                    rest: lowering.rest(facets).map { lowering.hidden($0, in: id) }
                )
            )
        }
    }

    /// A tuple's element is named by its title; its place is its identity where it has none.
    private mutating func element(
        _ schemas: [SchemaID],
        at index: Int,
        of facets: SchemaFacets,
        in owner: DeclarationID
    ) -> Property {
        let name = first(.title, in: schemas)?.string ?? Self.elementName(index)
        let override = first(.swiftName, in: schemas)?.string
        let type = hidden(lower(Conjunction(schemas: schemas)), in: owner)
        return Property(
            jsonName: String(index),
            name: DeclaredName(source: name, override: override),
            type: type,
            isRequired: index < facets.minItems,
            documentation: documentation(of: schemas, as: type, name: name),
            location: set.location(of: schemas[0])
        )
    }

    static func elementName(_ index: Int) -> String {
        "element \(index)"
    }

    private mutating func rest(_ facets: SchemaFacets) -> TypeReference? {
        guard let items = facets.items else { return .any }
        let type = lower(Conjunction(schemas: items))
        return type == .never ? nil : type
    }

    /// The keyword's value in the first of the schemas that has it.
    func first(_ keyword: Keyword, in schemas: [SchemaID]) -> JSONNode? {
        for id in schemas {
            if let value = set[id][keyword] { return value }
        }
        return nil
    }
}

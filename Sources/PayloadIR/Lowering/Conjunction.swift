import SchemaFrontEnd

/// Schemas that all apply to one value. It is the key under which the value's type is known: the same
/// schemas give the same type wherever they meet.
struct Conjunction: Hashable {
    /// Outermost first.
    var schemas: [SchemaID]

    /// Schemas whose `anyOf` and `oneOf` are left out, because one of their branches was picked.
    var settled: Set<SchemaID> = []
}

/// The keywords of a schema that have a say in its Swift type.
enum TypeKeywords {
    private static let all: [Keyword] = [
        .reference, .dynamicReference, .allOf, .anyOf, .oneOf, .condition, .dependentSchemas, .type,
        .enumeration,
        .constant, .properties, .patternProperties, .additionalProperties, .unevaluatedProperties, .required,
        .items, .prefixItems, .format, .contentEncoding, .duration, .openEnumeration, .swiftName,
    ]

    private static let names = Set(all.map(\.name))

    /// The names of the type keywords that a schema has.
    static func names(in schema: Schema, settled: Set<SchemaID>) -> Set<String> {
        var found = Set((schema.node.members ?? []).map(\.name)).intersection(names)
        if settled.contains(schema.id) { found.subtract([Keyword.anyOf.name, Keyword.oneOf.name]) }
        return found
    }
}

extension SchemaSet {
    /// The smallest conjunction with the same type: references that add nothing are followed, schemas that say
    /// nothing about the type are left out.
    func reduced(_ conjunction: Conjunction) -> Conjunction {
        var schemas: [SchemaID] = []
        for id in conjunction.schemas {
            let target = followed(id, settled: conjunction.settled)
            let isSilent = self[target].node.boolean == true
            let isIdle = TypeKeywords.names(in: self[target], settled: conjunction.settled).isEmpty
            let saysNothing = isSilent || (isIdle && self[target].node.members != nil)
            if !saysNothing, !schemas.contains(target) { schemas.append(target) }
        }
        if schemas.isEmpty {
            schemas = conjunction.schemas.suffix(1).map { followed($0, settled: conjunction.settled) }
        }
        return Conjunction(schemas: schemas, settled: settledWithin(schemas, conjunction.settled))
    }

    /// Only the settled schemas that are still reached matter to the type, and so to the key.
    private func settledWithin(_ schemas: [SchemaID], _ settled: Set<SchemaID>) -> Set<SchemaID> {
        guard !settled.isEmpty else { return [] }
        var reached: Set<SchemaID> = []
        var open = schemas
        while let id = open.popLast() {
            guard reached.insert(id).inserted else { continue }
            open += self[id].subschemas(.allOf).map(\.id)
            open += [self[id].reference, self[id].dynamicReference].compactMap { $0 }
        }
        return settled.intersection(reached)
    }

    /// The schema that a bare reference leads to, however many there are in a row.
    private func followed(_ id: SchemaID, settled: Set<SchemaID>) -> SchemaID {
        var id = id
        var seen: Set<SchemaID> = []
        while seen.insert(id).inserted {
            let names = TypeKeywords.names(in: self[id], settled: settled)
            if names == [Keyword.reference.name], let target = self[id].reference {
                id = target
            } else if names == [Keyword.dynamicReference.name], let target = self[id].dynamicReference {
                id = target
            } else if names == [Keyword.allOf.name], self[id].subschemas(.allOf).count == 1 {
                id = self[id].subschemas(.allOf)[0].id
            } else {
                break
            }
        }
        return id
    }
}

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

    /// How much a schema says about its type.
    enum Amount: Equatable {
        case nothing
        /// By this keyword alone.
        case one(String)
        case more
    }

    static func amount(in schema: Schema, settled: Set<SchemaID>) -> Amount {
        let isSettled = !settled.isEmpty && settled.contains(schema.id)
        var found: String?
        for member in schema.node.members ?? [] where names.contains(member.name) {
            if isSettled, [Keyword.anyOf.name, Keyword.oneOf.name].contains(member.name) { continue }
            if found != nil { return .more }
            found = member.name
        }
        return found.map { .one($0) } ?? .nothing
    }

    /// Whether a schema says nothing about its type.
    static func areMissing(in schema: Schema) -> Bool {
        amount(in: schema, settled: []) == .nothing
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
            let isIdle = TypeKeywords.amount(in: self[target], settled: conjunction.settled) == .nothing
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
        while let target = soleTarget(of: self[id], settled: settled), seen.insert(id).inserted {
            id = target
        }
        return id
    }

    /// The schema that another only passes on, if it does nothing else.
    private func soleTarget(of schema: Schema, settled: Set<SchemaID>) -> SchemaID? {
        guard case .one(let keyword) = TypeKeywords.amount(in: schema, settled: settled) else { return nil }
        switch keyword {
        case Keyword.reference.name: return schema.reference
        case Keyword.dynamicReference.name: return schema.dynamicReference
        case Keyword.allOf.name:
            let branches = schema.subschemas(.allOf)
            return branches.count == 1 ? branches[0].id : nil
        default: return nil
        }
    }
}

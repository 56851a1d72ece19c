import JSONSource

/// Bodies of updates that can only overwrite (`x-merge`).
extension SchemaSet {
    /// The schemas of such bodies and of every value in them, through references.
    package var overwriteOnlySchemas: Set<SchemaID> {
        var reached: Set<SchemaID> = []
        var open = schemas.filter { $0[.merge]?["mode"]?.string == "overwrite-only" }.map(\.id)
        let aside: Set<String> = [
            Keyword.definitions.name, Keyword.context.name, Keyword.not.name, Keyword.propertyNames.name,
        ]
        while let id = open.popLast() {
            guard reached.insert(id).inserted else { continue }
            open += self[id].subschemas.filter { !aside.contains($0.keyword) }.map(\.id)
            open += [self[id].reference, self[id].dynamicReference].compactMap { $0 }
        }
        return reached
    }

    /// What a schema says about null.
    enum NullStance {
        /// It names null as a type or a value.
        case allows
        /// It names others.
        case refuses
        /// Nothing: null is one of the values that it leaves open.
        case silent
    }

    func nullStance(_ id: SchemaID) -> NullStance {
        var visited: Set<SchemaID> = []
        return nullStance(id, &visited)
    }

    private func nullStance(_ id: SchemaID, _ visited: inout Set<SchemaID>) -> NullStance {
        guard visited.insert(id).inserted else { return .silent }
        let schema = self[id]
        if let flag = schema.node.boolean { return flag ? .silent : .refuses }
        var stances: [NullStance] = []
        if schema[.type] != nil { stances.append(schema.types.contains(.null) ? .allows : .refuses) }
        let values = schema[.enumeration]?.elements ?? schema[.constant].map { [$0] }
        if let values { stances.append(values.contains { $0.isNull } ? .allows : .refuses) }
        for inner in schema.subschemas(.allOf) { stances.append(nullStance(inner.id, &visited)) }
        if let target = schema.reference ?? schema.dynamicReference {
            stances.append(nullStance(target, &visited))
        }
        for keyword in [Keyword.anyOf, .oneOf] {
            let branches = schema.subschemas(keyword).map { nullStance($0.id, &visited) }
            if branches.contains(.allows) {
                stances.append(.allows)
            } else if !branches.isEmpty, branches.allSatisfy({ $0 == .refuses }) {
                stances.append(.refuses)
            }
        }
        if stances.contains(.refuses) { return .refuses }
        return stances.contains(.allows) ? .allows : .silent
    }
}

extension JSONNode {
    fileprivate var isNull: Bool {
        if case .null = content { true } else { false }
    }
}

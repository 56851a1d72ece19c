import SchemaFrontEnd

/// Values that must not be shown: `x-sensitive`.
///
/// The mark is on a value. Where the value's type is one of many values, such as a string, a list or an enumeration,
/// the value is hidden where it is used: `Sensitive<String>`. So is an object whose mark stands beside the reference
/// to its schema. Where an object's own schema is marked, its type hides each value in it, wherever it is used.
extension TypeLowering {
    /// Whether schemas say that a value must not be shown and its type does not see to it.
    func isSensitive(_ conjunction: Conjunction, _ type: TypeReference) -> Bool {
        guard case .declared(let id) = type.bare, isStructured(id) else {
            return mark(on: conjunction) != nil
        }
        return mark(on: conjunction, throughBranches: false) != nil
    }

    /// The type of a value that must not be shown.
    func hidden(_ type: TypeReference) -> TypeReference {
        switch type {
        case .nullable(let wrapped): return .nullable(hidden(wrapped))
        case .null, .never, .sensitive: return type
        case .declared(let id):
            return isStructured(id) && hidingDeclarations[id] != nil ? type : .sensitive(type)
        default: return .sensitive(type)
        }
    }

    /// The type of a value inside a declared type.
    func hidden(_ type: TypeReference, in owner: DeclarationID) -> TypeReference {
        hidingDeclarations[owner] != nil ? hidden(type) : type
    }

    /// What becomes of undeclared properties of a declared object.
    func hidden(_ others: ObjectType.Others, in owner: DeclarationID) -> ObjectType.Others {
        guard case .kept(let type) = others else { return others }
        return .kept(hidden(type, in: owner))
    }

    /// How a condition or an alternative, which makes no property of its own, marks one that stands beside it.
    func mark(on property: String, inBranchesOf facets: SchemaFacets) -> Documentation.Sensitivity? {
        let conditions = facets.contributors.compactMap { set[$0].subschema(.condition) }
        let branches = conditions + facets.conditional + facets.alternatives.flatMap(\.branches)
        return branches.lazy.compactMap { branch in
            let inner = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
            let own = inner.properties.first { $0.name.isExactly(property) }?.schemas ?? []
            return mark(on: Conjunction(schemas: own)) ?? own.lazy.compactMap(markInside).first
                ?? mark(on: property, inBranchesOf: inner)
        }.first
    }

    /// A mark on something inside a value. A branch makes no type that could have it, so the whole value is hidden.
    private func markInside(_ schema: SchemaID) -> Documentation.Sensitivity? {
        set[schema].subschemas.lazy.compactMap { inner in
            mark(on: Conjunction(schemas: [inner.id])) ?? markInside(inner.id)
        }.first
    }

    /// What documentation says of a value of a type that hides it, or hides the elements of a list.
    ///
    /// - Parameter facets: those of the schemas.
    func documentedMark(_ schemas: [SchemaID], _ facets: SchemaFacets, _ type: TypeReference)
        -> Documentation.Sensitivity?
    {
        if type.bare != type.withoutNull { return mark(on: Conjunction(schemas: schemas)) }
        guard let (parts, part) = Self.parts(facets, type.bare) else { return nil }
        return documentedMark(parts, self.facets(of: parts), part)
    }

    /// The mark on one of the schemas, or on one that they lead to for the same value.
    ///
    /// - Parameter throughBranches: whether a mark counts that not every valid value has.
    func mark(on conjunction: Conjunction, throughBranches: Bool = true) -> Documentation.Sensitivity? {
        var seen: Set<SchemaID> = []
        var open = Array(conjunction.schemas.reversed())
        while let id = open.popLast() {
            guard seen.insert(id).inserted else { continue }
            let schema = set[id]
            if let mark = schema[.sensitive]?.string.flatMap(Documentation.Sensitivity.init) { return mark }
            open += [schema.reference, schema.dynamicReference].compactMap { $0 }
            let isThroughBranches = throughBranches && !conjunction.settled.contains(id)
            open += schema.subschemas.filter {
                $0.keyword == Keyword.allOf.name
                    || (isThroughBranches && Self.branches.contains($0.keyword))
            }.map(\.id)
        }
        return nil
    }

    private static let branches: Set<String> = [
        Keyword.anyOf.name, Keyword.oneOf.name, Keyword.condition.name, Keyword.consequence.name,
        Keyword.alternative.name,
        Keyword.dependentSchemas.name,
    ]

    /// Whether a declaration has values inside it that can be hidden one by one.
    private func isStructured(_ id: DeclarationID) -> Bool {
        if case .enumeration = declarations[id.index].kind { false } else { true }
    }
}

extension TypeReference {
    /// The type of a value that is not null, without its mark.
    var bare: TypeReference { withoutSensitivity.withoutNull.withoutSensitivity }
}

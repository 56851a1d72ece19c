import JSONSource
import SchemaFrontEnd

/// `anyOf` and `oneOf` whose branches differ in their type.
extension TypeLowering {
    /// The first list of branches that says something about the type. Branches that only require, forbid or
    /// limit what is declared beside them are rules for validators, not variants.
    func shapingAlternatives(of facets: SchemaFacets) -> [SchemaFacets.Alternatives]? {
        let shaping = facets.alternatives.filter { alternatives in
            alternatives.branches.contains { branch in
                let inner = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
                return adds(inner, to: facets)
            }
        }
        return shaping.isEmpty ? nil : shaping
    }

    private func adds(_ branch: SchemaFacets, to facets: SchemaFacets) -> Bool {
        if branch.isNever || !branch.alternatives.isEmpty || branch.values != nil { return true }
        if branch.format != nil || branch.openValues != nil || branch.contentEncoding != nil { return true }
        if !branch.types.isSuperset(of: facets.types) { return true }
        if branch.items != nil || !branch.prefixItems.isEmpty || !branch.patterns.isEmpty { return true }
        return branch.properties.contains { property in
            !facets.declares(property.name)
        }
    }

    mutating func type(
        ofAlternatives all: [SchemaFacets.Alternatives],
        _ facets: SchemaFacets,
        _ key: Conjunction
    ) -> TypeReference {
        guard let alternatives = all.first, all.count == 1 else {
            return fallback(key, "several lists of variants apply to one value")
        }
        let possible = alternatives.branches.filter { branch in
            let inner = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
            return !inner.isNever && !inner.types.isDisjoint(with: facets.types)
        }
        let branches = possible.filter { branch in
            let inner = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
            return inner.types.intersection(facets.types) != .null
        }
        let isNullable = branches.count < possible.count
        let settled = key.settled.union([alternatives.schema])
        let keys = branches.map { Conjunction(schemas: key.schemas + [$0], settled: settled) }
        let type: TypeReference
        switch keys.count {
        case 0: return isNullable ? .null : .never
        case 1: type = lower(keys[0])
        default: type = variantsType(alternatives, branches, keys, facets, key)
        }
        guard isNullable else { return type }
        if case .nullable = type { return type }
        return .nullable(type)
    }

    private mutating func variantsType(
        _ alternatives: SchemaFacets.Alternatives,
        _ branches: [SchemaID],
        _ keys: [Conjunction],
        _ facets: SchemaFacets,
        _ key: Conjunction
    ) -> TypeReference {
        let inner = keys.map { FacetGatherer.facets(of: set.reduced($0), in: set) }
        if let cases = enumerationCases(branches, inner) {
            return declare(key) { _, _ in .enumeration(cases) }
        }
        if let scalar = commonScalar(inner, facets, key) { return scalar }
        guard let tests = VariantTests.tests(inner, alternatives.discriminator, branches, set) else {
            return fallback(key, "the variants cannot be told apart by a type, a tag or a required property")
        }
        return declare(key) { lowering, id in
            let names = keys.indices.map { index in
                lowering.variantName(branches[index], tests[index], inner[index])
            }
            return .union(
                UnionType(
                    variants: keys.indices.map { index in
                        let type = lowering.hidden(lowering.lower(keys[index]), in: id)
                        return UnionType.Variant(
                            name: names[index],
                            type: type,
                            test: tests[index],
                            documentation: lowering.variantDocumentation(branches[index], type)
                        )
                    }
                )
            )
        }
    }

    /// A branch's own description, and the limits that no type of its own tells.
    private func variantDocumentation(_ branch: SchemaID, _ type: TypeReference) -> Documentation {
        var documentation = Documentation(text: set[branch][.description]?.string)
        if type.inlineDeclaration == nil {
            documentation.constraints =
                self.documentation(of: [branch], as: type, name: "").constraints
        }
        return documentation
    }

    /// Branches that are constants are one enumeration; a plain string among them makes it open.
    private func enumerationCases(_ branches: [SchemaID], _ facets: [SchemaFacets]) -> EnumerationType? {
        var cases: [EnumerationType.Case] = []
        var isOpen = false
        for (branch, inner) in zip(branches, facets) {
            guard let values = inner.values else {
                guard inner.types == .string, inner.format == nil, inner.alternatives.isEmpty, !isOpen else {
                    return nil
                }
                isOpen = true
                continue
            }
            let texts = values.compactMap(\.string)
            guard texts.count == values.count, !texts.isEmpty else { return nil }
            cases += texts.count == 1 ? [enumerationCase(texts[0], branch)] : texts.map { .init(value: $0) }
        }
        return cases.isEmpty ? nil : EnumerationType(cases: cases, isOpen: isOpen)
    }

    /// A title of a few words is the case's name, a longer one explains it.
    private func enumerationCase(_ text: String, _ branch: SchemaID) -> EnumerationType.Case {
        let title = set[branch][.title]?.string
        let isName = title.map { $0.split(separator: " ").count <= 3 } ?? false
        return EnumerationType.Case(
            value: text,
            title: isName ? title : nil,
            description: set[branch][.description]?.string ?? (isName ? nil : title)
        )
    }

    /// Branches that are all values, or all strings or numbers, need no union to be told apart.
    private mutating func commonScalar(_ branches: [SchemaFacets], _ facets: SchemaFacets, _ key: Conjunction)
        -> TypeReference?
    {
        let values = branches.compactMap(\.values)
        if values.count == branches.count { return type(ofValues: values.flatMap { $0 }, facets, key) }
        guard branches.allSatisfy(\.alternatives.isEmpty) else { return nil }
        let types = branches.reduce(into: TypeSet()) { $0.formUnion($1.types) }
        return switch types {
        case .string: .string
        case .integer: .integer
        case .number: .number
        default: nil
        }
    }

    /// Titles, tags, names of types and required properties name variants; never their place in the list.
    private mutating func variantName(_ branch: SchemaID, _ test: UnionType.Test, _ inner: SchemaFacets)
        -> DeclaredName
    {
        if let override = set[branch][.swiftName]?.string {
            return DeclaredName(source: override, override: override)
        }
        let title = set[branch][.title]?.string
        let source: String
        switch test {
        case .kind(let type):
            source = title ?? targetName(of: branch) ?? kindName(type, inner)
            variantNames[branch] = type.typeName
        case .tag(_, let values):
            source = values.count == 1 ? values[0] : title ?? targetName(of: branch) ?? values[0]
            variantNames[branch] = source
        case .present(let property):
            source = title ?? targetName(of: branch) ?? property
            variantNames[branch] = source
        }
        return DeclaredName(source: source)
    }

    /// The name of the definition that a branch refers to. Nil for an inline branch.
    private func targetName(of branch: SchemaID) -> String? {
        let target = set.reduced(Conjunction(schemas: [branch])).schemas[0]
        guard target != branch, isNamed(target) || set[target].keyword == Keyword.definitions.name else {
            return nil
        }
        return home(of: target).name.source
    }

    private func kindName(_ type: UnionType.JSONType, _ facets: SchemaFacets) -> String {
        let isInteger = type == .number && facets.types.intersection(.number) == .integer
        return isInteger ? "integer" : type.rawValue
    }

    /// A type with several JSON types and no variants of its own: a case for each.
    mutating func typeUnion(_ types: TypeSet, _ facets: SchemaFacets, _ key: Conjunction) -> TypeReference {
        let choices: [(TypeSet, UnionType.JSONType)] = [
            (.boolean, .boolean), (.integer, .number), (.string, .string), (.array, .array),
            (.object, .object),
        ]
        let present = choices.filter { types.contains($0.0) }
        guard present.count > 1 else { return fallback(key, "the type is \(types.words)") }
        return declare(key) { lowering, id in
            .union(
                UnionType(
                    variants: present.map { set, kind in
                        UnionType.Variant(
                            name: DeclaredName(
                                source: set == .integer && !types.isSuperset(of: .number)
                                    ? "integer" : kind.rawValue
                            ),
                            type: lowering.hidden(
                                lowering.type(for: set, among: types, facets, key),
                                in: id
                            ),
                            test: .kind(kind),
                            documentation: lowering.documentation(of: facets, forValuesOf: kind)
                        )
                    }
                )
            )
        }
    }

    private mutating func type(
        for choice: TypeSet,
        among types: TypeSet,
        _ facets: SchemaFacets,
        _ key: Conjunction
    ) -> TypeReference {
        switch choice {
        case .boolean: return .boolean
        case .integer: return types.isSuperset(of: .number) ? .number : .integer
        case .string: return .string
        case .array: return .array(facets.items.map { lower(Conjunction(schemas: $0)) } ?? .any)
        default:
            if facets.properties.isEmpty { return .map(.any) }
            return fallback(key, "an object beside other types in one \"type\" needs a schema of its own")
        }
    }
}

extension UnionType.JSONType {
    /// What an inline schema of this type is called as a type of its own; `String` would hide Swift's.
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "flag"
        case .number: "number"
        case .string: "text"
        case .array: "list"
        case .object: "object"
        }
    }
}

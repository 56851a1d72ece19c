import JSONSource
import SchemaFrontEnd

/// Finds what tells a union's variants apart.
enum VariantTests {
    /// A test for each variant, or nil when some two of them cannot be told apart for certain.
    static func tests(
        _ variants: [SchemaFacets],
        _ discriminator: JSONNode?,
        _ branches: [SchemaID],
        _ set: SchemaSet
    ) -> [UnionType.Test]? {
        var tests: [UnionType.Test?] = Array(repeating: nil, count: variants.count)
        var objects: [Int] = []
        var kinds: Set<UnionType.JSONType> = []
        for (index, variant) in variants.enumerated() {
            guard let kind = jsonType(of: variant) else { return nil }
            if kind == .object {
                objects.append(index)
            } else if kinds.insert(kind).inserted {
                tests[index] = .kind(kind)
            } else {
                return nil
            }
        }
        if objects.count == 1 {
            tests[objects[0]] = .kind(.object)
        } else if !objects.isEmpty {
            let candidates = objects.map { (facets: variants[$0], branch: branches[$0]) }
            guard let found = tags(candidates, discriminator, set) ?? presence(candidates.map(\.facets))
            else { return nil }
            for (index, test) in zip(objects, found) { tests[index] = test }
        }
        return tests.compactMap { $0 }
    }

    private static func jsonType(of facets: SchemaFacets) -> UnionType.JSONType? {
        var types = facets.types
        if let values = facets.values { types = values.reduce(into: TypeSet()) { $0.formUnion($1.types) } }
        if types == .any { types = facets.mentioned }
        switch types {
        case .null: return .null
        case .boolean: return .boolean
        case .integer, .number: return .number
        case .string: return .string
        case .array: return .array
        case .object: return .object
        default: return nil
        }
    }

    private typealias Candidate = (facets: SchemaFacets, branch: SchemaID)

    /// A property that has constants of its own in every variant; the discriminator's, if there is one. A value
    /// that leaves an optional tag out belongs to no variant for certain, and is kept as unknown.
    private static func tags(_ variants: [Candidate], _ discriminator: JSONNode?, _ set: SchemaSet)
        -> [UnionType.Test]?
    {
        if let name = discriminator?["propertyName"]?.string {
            let values = variants.map { variant in
                mappedValues(variant.branch, discriminator, set) ?? constants(name, in: variant.facets, set)
                    ?? [implicitValue(variant.branch, set)].compactMap { $0 }
            }
            return distinct(values, property: name)
        }
        for property in variants[0].facets.properties {
            let values = variants.map { constants(property.name, in: $0.facets, set) ?? [] }
            if let tests = distinct(values, property: property.name) { return tests }
        }
        return nil
    }

    /// A test for each list of a property's values. Nil where one is empty, or two have a value in common.
    static func distinct(_ values: [[String]], property: String) -> [UnionType.Test]? {
        let all = values.flatMap { $0 }
        guard values.allSatisfy({ !$0.isEmpty }), Set(all).count == all.count else { return nil }
        return values.map { .tag(property: property, values: $0) }
    }

    /// The texts that are all a property may have. Nil where it may have others.
    static func constants(_ name: String, in facets: SchemaFacets, _ set: SchemaSet) -> [String]? {
        guard let property = facets.properties.first(where: { $0.name.isExactly(name) }) else { return nil }
        let inner = FacetGatherer.facets(of: Conjunction(schemas: property.schemas), in: set)
        guard let values = inner.values else { return nil }
        let texts = values.compactMap(\.string)
        return texts.count == values.count ? texts : nil
    }

    /// The values that a discriminator's mapping gives to a variant (OpenAPI 3.1.0 section 4.8.25).
    private static func mappedValues(_ branch: SchemaID, _ discriminator: JSONNode?, _ set: SchemaSet)
        -> [String]?
    {
        guard let mapping = discriminator?["mapping"]?.members, let target = set[branch].reference else {
            return nil
        }
        let values = mapping.filter { set.leads($0.value, to: target, from: branch) }.map(\.name)
        return values.isEmpty ? nil : values
    }

    /// Without a mapping, the component's name is the value.
    private static func implicitValue(_ branch: SchemaID, _ set: SchemaSet) -> String? {
        set[branch][.reference]?.string.map(schemaName)
    }

    private static func schemaName(_ reference: String) -> String {
        SchemaFile.baseName(of: reference.split(separator: "/").last.map(String.init) ?? reference)
    }

    /// For each variant a property that it requires and no other variant declares.
    private static func presence(_ variants: [SchemaFacets]) -> [UnionType.Test]? {
        var tests: [UnionType.Test] = []
        for (index, variant) in variants.enumerated() {
            let others = variants.indices.filter { $0 != index }.map { variants[$0] }
            let names = variant.properties.map(\.name) + variant.required.sorted()
            let own = names.first { name in
                variant.required.contains(name)
                    && !others.contains { $0.declares(name) || $0.required.contains(name) }
            }
            guard let own else { return nil }
            tests.append(.present(property: own))
        }
        return tests
    }
}

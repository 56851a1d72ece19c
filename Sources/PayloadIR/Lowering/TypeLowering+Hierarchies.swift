import JSONSource
import SchemaFrontEnd

/// A schema with a `discriminator` that other schemas extend by `allOf`.
extension TypeLowering {
    /// One of the schemas that extend it, by the value of the discriminator's property. What a value has beyond the
    /// schema itself would be lost in a type of that schema alone. Nil for a schema that nothing extends.
    mutating func hierarchyType(_ key: Conjunction) -> TypeReference? {
        guard let base = key.schemas.first, key.schemas.count == 1, !key.settled.contains(base),
            let property = set[base][.discriminator]?["propertyName"]?.string
        else {
            return nil
        }
        let extensions = set.extensions(of: base).filter { found in
            isNamed(found.schema) && set.reduced(Conjunction(schemas: [found.schema])) != key
        }
        guard !extensions.isEmpty else { return nil }
        let keys = extensions.map { Conjunction(schemas: [$0.schema]) }
        let values = zip(extensions, keys).map { found, key -> [String] in
            if !found.mapped.isEmpty { return found.mapped }
            let facets = FacetGatherer.facets(of: key, in: set)
            return VariantTests.constants(property, in: facets, set) ?? [home(of: found.schema).name.source]
        }
        guard let tests = VariantTests.distinct(values, property: property) else {
            note(key, "two schemas that extend this one have the same \"\(property)\"")
            return nil
        }
        return declare(key) { lowering, id in
            .union(
                UnionType(
                    variants: keys.indices.map { index in
                        let name = lowering.home(of: extensions[index].schema).name
                        let isSingle = values[index].count == 1 && name.override == nil
                        return UnionType.Variant(
                            name: isSingle ? DeclaredName(source: values[index][0]) : name,
                            type: lowering.hidden(lowering.lower(keys[index]), in: id),
                            test: tests[index],
                            documentation: Documentation()
                        )
                    }
                )
            )
        }
    }
}

import Diagnostics
import JSONSource
import SchemaFrontEnd

/// The defaults of an object's optional properties.
extension TypeLowering {
    /// A `default` of a property, as the schema has it.
    private struct Candidate {
        let index: Int
        let value: JSONNode
        let holder: SchemaID
        /// What must hold for the default to be there: the `if` that its `then` belongs to.
        let condition: PropertyCondition
    }

    /// The defaults that can be set without making a valid value invalid, in the order in which to set them. The
    /// others get a warning.
    mutating func defaults(of properties: [Property], _ facets: SchemaFacets, _ key: Conjunction)
        -> [PropertyDefault]
    {
        let candidates = candidates(properties, facets, key)
        var defaults: [PropertyDefault] = []
        for candidate in candidates {
            let name = properties[candidate.index].jsonName
            let lowering = conditions(on: name, candidate.value, candidate.holder, properties, key)
            let allowed = key.schemas.map { lowering.condition($0, isValid: true) }
            let condition = PropertyCondition.conjunction([candidate.condition] + allowed)
            if condition == .never || condition == .unknown {
                report(candidate, properties[candidate.index], isNever: condition == .never)
            } else {
                defaults.append(
                    PropertyDefault(property: candidate.index, value: candidate.value, condition: condition)
                )
            }
        }
        return ordered(defaults)
    }

    private func conditions(
        on name: String,
        _ value: JSONNode?,
        _ holder: SchemaID?,
        _ properties: [Property],
        _ key: Conjunction
    ) -> DefaultConditionLowering {
        DefaultConditionLowering(
            set: set,
            properties: properties,
            declarations: declarations,
            name: name,
            value: value,
            holder: holder,
            settled: key.settled
        )
    }

    /// Those under a condition first: what holds in one case says more than what holds in all.
    private func candidates(_ properties: [Property], _ facets: SchemaFacets, _ key: Conjunction)
        -> [Candidate]
    {
        var found: [Candidate] = []
        for (index, property) in properties.enumerated() where !property.isRequired {
            let lowering = conditions(on: property.jsonName, nil, nil, properties, key)
            found += facets.contributors.flatMap {
                conditional(index, property.jsonName, in: $0, under: .always, lowering)
            }
            let own = facets.properties.first { $0.name.isExactly(property.jsonName) && !$0.isConditional }
            if let own, let candidate = candidate(index, own.schemas, under: .always) {
                found.append(candidate)
            }
        }
        return found
    }

    private func candidate(_ index: Int, _ schemas: [SchemaID], under condition: PropertyCondition)
        -> Candidate?
    {
        for holder in schemas {
            let facets = FacetGatherer.facets(of: Conjunction(schemas: [holder]), in: set)
            let value = facets.contributors.lazy.compactMap { set[$0][.defaultValue] }.first
            guard let value else { continue }
            return Candidate(index: index, value: value, holder: holder, condition: condition)
        }
        return nil
    }

    /// The defaults in `then`, `else` and `dependentSchemas`.
    private func conditional(
        _ index: Int,
        _ name: String,
        in id: SchemaID,
        under outer: PropertyCondition,
        _ lowering: DefaultConditionLowering
    ) -> [Candidate] {
        let schema = set[id]
        let test = schema.subschema(.condition).map { lowering.condition($0, isValid: false) } ?? .never
        let branches: [(PropertyCondition, SchemaID)] =
            schema.subschemas(.consequence).map { (test, $0.id) }
            + schema.subschemas(.alternative).map { (test.negated, $0.id) }
            + schema.subschemas(.dependentSchemas).map { (lowering.presence($0.key), $0.id) }
        return branches.flatMap { condition, branch -> [Candidate] in
            let condition = PropertyCondition.conjunction([outer, condition])
            let facets = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
            let inner = facets.contributors.flatMap {
                conditional(index, name, in: $0, under: condition, lowering)
            }
            let own = facets.properties.first { $0.name.isExactly(name) && !$0.isConditional }
            return inner + [own.flatMap { candidate(index, $0.schemas, under: condition) }].compactMap { $0 }
        }
    }

    /// A default whose condition looks at other properties comes after the defaults of those.
    private func ordered(_ defaults: [PropertyDefault]) -> [PropertyDefault] {
        var rest = defaults
        var ordered: [PropertyDefault] = []
        while !rest.isEmpty {
            let open = Set(rest.map(\.property))
            let next = rest.firstIndex { one in
                one.condition.properties.subtracting([one.property]).isDisjoint(with: open)
            }
            ordered.append(rest.remove(at: next ?? 0))
        }
        return ordered
    }

    private mutating func report(_ candidate: Candidate, _ property: Property, isNever: Bool) {
        let reason =
            isNever
            ? "the property is never allowed"
            : "whether the property is allowed cannot be said of the properties beside it"
        let schema = FacetGatherer.facets(of: Conjunction(schemas: [candidate.holder]), in: set).contributors
            .first { set[$0][.defaultValue] != nil }
        diagnostics.append(
            Diagnostic(
                .defaultNotApplied,
                "`withDefaults()` leaves \"\(shortened(property.jsonName))\" as it is: \(reason)",
                severity: .warning,
                help: isNever
                    ? nil
                    : "make the property depend on \"required\", \"const\" or \"enum\" of other properties",
                at: set.location(of: schema ?? candidate.holder, keyword: Keyword.defaultValue.name)
            )
        )
    }
}

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
                    PropertyDefault(
                        property: candidate.index,
                        value: candidate.value,
                        holder: candidate.holder,
                        condition: condition
                    )
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
        let conditionals = facets.contributors.flatMap { branches(of: $0) }
        var found: [Candidate] = []
        for (index, property) in properties.enumerated() where !property.isRequired {
            if !conditionals.isEmpty {
                let lowering = conditions(on: property.jsonName, nil, nil, properties, key)
                found += conditionals.flatMap { conditional(index, property.jsonName, in: $0, [], lowering) }
            }
            let own = facets.properties.first { $0.name.isExactly(property.jsonName) && !$0.isConditional }
            if let own, let candidate = candidate(index, own.schemas, under: .always) {
                found.append(candidate)
            }
        }
        return found
    }

    private func candidate(
        _ index: Int,
        _ schemas: [SchemaID],
        under condition: @autoclosure () -> PropertyCondition
    ) -> Candidate? {
        for holder in schemas {
            let facets = FacetGatherer.facets(of: Conjunction(schemas: [holder]), in: set)
            let value = facets.contributors.lazy.compactMap { set[$0][.defaultValue] }.first
            guard let value else { continue }
            return Candidate(index: index, value: value, holder: holder, condition: condition())
        }
        return nil
    }

    /// `then`, `else` or one of `dependentSchemas`, gathered once for all properties.
    private struct Branch {
        enum Test {
            case holds(SchemaID)
            case fails(SchemaID)
            case present(String)
        }

        let test: Test
        let facets: SchemaFacets
        let inner: [Branch]
    }

    private func branches(of id: SchemaID) -> [Branch] {
        let schema = set[id]
        var tests = schema.subschemas(.dependentSchemas).map { (Branch.Test.present($0.key), $0.id) }
        if let condition = schema.subschema(.condition) {
            tests =
                schema.subschemas(.consequence).map { (.holds(condition), $0.id) }
                + schema.subschemas(.alternative).map { (.fails(condition), $0.id) } + tests
        }
        return tests.map { test, branch in
            let facets = FacetGatherer.facets(of: Conjunction(schemas: [branch]), in: set)
            return Branch(
                test: test,
                facets: facets,
                inner: facets.contributors.flatMap { branches(of: $0) }
            )
        }
    }

    /// The defaults in `then`, `else` and `dependentSchemas`.
    ///
    /// - Parameter outer: the tests of the branches around this one.
    private func conditional(
        _ index: Int,
        _ name: String,
        in branch: Branch,
        _ outer: [Branch.Test],
        _ lowering: DefaultConditionLowering
    ) -> [Candidate] {
        let tests = outer + [branch.test]
        let inner = branch.inner.flatMap { conditional(index, name, in: $0, tests, lowering) }
        let own = branch.facets.properties.first { $0.name.isExactly(name) && !$0.isConditional }
        guard let own else { return inner }
        let condition = { PropertyCondition.conjunction(tests.map { self.condition($0, lowering) }) }
        return inner + [candidate(index, own.schemas, under: condition())].compactMap { $0 }
    }

    private func condition(_ test: Branch.Test, _ lowering: DefaultConditionLowering) -> PropertyCondition {
        switch test {
        case .holds(let id): lowering.condition(id, isValid: false)
        case .fails(let id): lowering.condition(id, isValid: false).negated
        case .present(let name): lowering.presence(name)
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
        let help = "make the property depend on \"required\", \"const\" or \"enum\" of other properties"
        report(candidate.holder, property, reason, help: isNever ? nil : help)
    }

    /// Says that a default is not set.
    ///
    /// - Parameter holder: the schema that the property has it from.
    mutating func report(_ holder: SchemaID, _ property: Property, _ reason: String, help: String? = nil) {
        let schema = FacetGatherer.facets(of: Conjunction(schemas: [holder]), in: set).contributors
            .first { set[$0][.defaultValue] != nil }
        diagnostics.append(
            Diagnostic(
                .defaultNotApplied,
                "`withDefaults()` leaves \"\(shortened(property.jsonName))\" as it is: \(reason)",
                severity: .warning,
                help: help,
                at: set.location(of: schema ?? holder, keyword: Keyword.defaultValue.name)
            )
        )
    }
}

import PayloadRuntime
import SchemaFrontEnd

/// What a plan demands, as a statement.
struct StatementLowering {
    let plans: [ValidationPlan]

    /// How many schemas may still be looked at: what needs more has too many words, and a recursive schema no end.
    private var budget = 200

    /// How deep schemas are looked at inside each other.
    private static let depth = 8

    init(plans: [ValidationPlan]) {
        self.plans = plans
    }

    /// The statement. Nil for what cannot be said in words.
    ///
    /// - Parameter given: the properties of the instance that are known to be there.
    mutating func statement(of id: PlanID, given: Set<String>) -> ConditionStatement? {
        let statement = parts(of: id, at: [], given: given, depth: Self.depth).map {
            ConditionStatement.all($0)
        }
        if case .all(let parts)? = statement?.flattened, parts.isEmpty { return nil }
        return statement
    }

    /// What a plan says of the value at a path, all of which holds. Nil for what cannot be said in words.
    private mutating func parts(of id: PlanID, at path: [PathStep], given: Set<String> = [], depth: Int)
        -> [ConditionStatement]?
    {
        let plan = plans[id.index]
        budget -= 1
        guard depth > 0, budget > 0, !plan.isNever else { return nil }
        var parts: [ConditionStatement] = []
        if plan.types != .any, !isTypeSaid(plan) {
            parts.append(.value(path, .types(plan.types), isNegated: false))
        }
        var present = given
        for case .assertion(.required(let names)) in plan.checks { present.formUnion(names) }
        var said: Set<String> = given
        for case .members(let members) in plan.checks {
            guard let inner = self.parts(of: members, at: path, present: present, said: &said, depth: depth)
            else { return nil }
            parts += inner
        }
        for check in plan.checks {
            guard let inner = self.parts(of: check, at: path, said: said, depth: depth) else { return nil }
            parts += inner
        }
        return parts
    }

    /// Whether the other keywords say what type a value has.
    private func isTypeSaid(_ plan: ValidationPlan) -> Bool {
        plan.checks.contains { check in
            switch check {
            case .assertion(.constant), .assertion(.enumeration): true
            case .members, .assertion(.required): plan.types == .object
            default: false
            }
        }
    }

    /// - Parameters:
    ///   - present: the properties that must be there.
    ///   - said: those of which something is said that an absent one does not fulfil.
    private mutating func parts(
        of members: MemberPlan,
        at path: [PathStep],
        present: Set<String>,
        said: inout Set<String>,
        depth: Int
    ) -> [ConditionStatement]? {
        guard members.patterns.isEmpty else { return nil }
        switch members.rest {
        case .open, .unsaid: break
        case .closed, .plan: return nil
        }
        var parts: [ConditionStatement] = []
        for (name, plan) in members.properties {
            let inner = path + [.property(name)]
            if plans[plan.index].isNever {
                parts.append(.value(inner, .present, isNegated: true))
                continue
            }
            guard let own = self.parts(of: plan, at: inner, depth: depth - 1) else { return nil }
            guard !own.isEmpty else { continue }
            if present.contains(name) {
                said.insert(name)
                parts += own
            } else {
                parts.append(.any([.all(own), .value(inner, .present, isNegated: true)]))
            }
        }
        return parts
    }

    private mutating func parts(of check: Check, at path: [PathStep], said: Set<String>, depth: Int)
        -> [ConditionStatement]?
    {
        switch check {
        case .assertion(.required(let names)):
            return names.filter { !said.contains($0) }.map {
                .value(path + [.property($0)], .present, isNegated: false)
            }
        case .assertion(let assertion):
            return assertion.predicate.map { [.value(path, $0, isNegated: false)] }
        case .reference(let target, _): return parts(of: target, at: path, depth: depth - 1)
        case .allOf(let branches):
            return all(branches, at: path, depth: depth - 1).map { $0.flatMap { $0 } }
        case .anyOf(let branches):
            return all(branches, at: path, depth: depth - 1).map { [.any($0.map { .all($0) })] }
        case .oneOf(let branches):
            return all(branches, at: path, depth: depth - 1).flatMap { Self.exactlyOne($0.map { .all($0) }) }
        case .not(let inner):
            guard let inner = parts(of: inner, at: path, depth: depth - 1), !inner.isEmpty else { return nil }
            return [ConditionStatement.all(inner).negated]
        case .prohibited(let names): return [.any(presence(of: names, at: path).map(\.negated))]
        case .exactlyOne(let names): return Self.exactlyOne(presence(of: names, at: path))
        case .atLeastOne(let names): return [.any(presence(of: names, at: path))]
        case .condition(_, nil, nil, _), .members: return []
        case .condition, .dependentSchemas, .propertyNames, .elements, .contains, .unevaluatedProperties,
            .unevaluatedItems:
            return nil
        }
    }

    /// One of several statements holds and the others do not, which is said where they do not exclude each other. Nil
    /// for so many that it would take too many words.
    private static func exactlyOne(_ parts: [ConditionStatement]) -> [ConditionStatement]? {
        if exclude(parts) { return [.any(parts)] }
        guard parts.count <= 3 else { return nil }
        let cases = parts.indices.map { one in
            ConditionStatement.all(parts.indices.map { $0 == one ? parts[$0] : parts[$0].negated })
        }
        return [.any(cases)]
    }

    /// Whether no two of the statements can hold at once, as each lists other values of the same property.
    private static func exclude(_ parts: [ConditionStatement]) -> Bool {
        var paths: Set<[PathStep]> = []
        var values: Set<JSONValue> = []
        for part in parts {
            var first: ConditionStatement? = part.flattened
            if case .all(let inner)? = first { first = inner.first }
            guard case .value(let path, .values(let listed), false)? = first else { return false }
            paths.insert(path)
            for value in listed where !values.insert(value).inserted { return false }
        }
        return paths.count < 2
    }

    /// What each of the branches says. Nil where one of them says nothing, or what has no words.
    private mutating func all(_ branches: [PlanID], at path: [PathStep], depth: Int)
        -> [[ConditionStatement]]?
    {
        let said = branches.compactMap { parts(of: $0, at: path, depth: depth) }.filter { !$0.isEmpty }
        return said.count == branches.count ? said : nil
    }

    private func presence(of names: [String], at path: [PathStep]) -> [ConditionStatement] {
        names.map { .value(path + [.property($0)], .present, isNegated: false) }
    }
}

extension Assertion {
    /// What the assertion says of its value. Nil for what has no words that are short enough.
    fileprivate var predicate: ValuePredicate? {
        switch self {
        case .enumeration(let values), .constant(let values): .values(values.all)
        case .multipleOf(let number): .multipleOf(number.text)
        case .maximum(let number): .maximum(number.text)
        case .exclusiveMaximum(let number): .exclusiveMaximum(number.text)
        case .minimum(let number): .minimum(number.text)
        case .exclusiveMinimum(let number): .exclusiveMinimum(number.text)
        case .maxLength(let count): .atMost(count, .characters)
        case .minLength(let count): .atLeast(count, .characters)
        case .pattern(let pattern): .pattern(pattern.source)
        case .format(let format): .format(format.form)
        case .maxItems(let count): .atMost(count, .elements)
        case .minItems(let count): .atLeast(count, .elements)
        case .maxProperties(let count): .atMost(count, .properties)
        case .minProperties(let count): .atLeast(count, .properties)
        case .uniqueItems, .required, .dependentRequired, .minorUnits, .clockWindow, .duration,
            .overwriteOnly:
            nil
        }
    }
}

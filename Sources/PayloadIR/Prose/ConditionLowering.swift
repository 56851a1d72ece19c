import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Finds out what conditions mean.
struct ConditionLowering {
    private let set: SchemaSet
    private let plans: [ValidationPlan]

    /// The properties that the schema around a condition requires, by the condition's plan.
    private let given: [PlanID: Set<String>]

    init(set: SchemaSet, plans: [ValidationPlan]) {
        self.set = set
        self.plans = plans
        given = Self.given(plans)
    }

    /// The check with the meaning of its condition. Nil for one without.
    func lowered(_ check: Check) -> Check? {
        guard case .condition(let condition, let consequence, let alternative, _) = check else { return nil }
        return .condition(
            condition,
            then: consequence,
            else: alternative,
            meaning: meaning(of: condition)
        )
    }

    private func meaning(of id: PlanID) -> ConditionMeaning {
        let plan = plans[id.index]
        if let title = plan.title.map(Self.onOneLine), !title.isEmpty {
            return ConditionMeaning(words: title, content: .title)
        }
        let statement = StatementLowering(plans: plans).statement(of: id, given: given[id] ?? [])
        if let statement, let words = ConditionProse(spelling: .json).words(statement) {
            return ConditionMeaning(words: words, content: .statement(statement))
        }
        let place = ViolationWords.excerpt(of: "#" + set[plan.schema].pointer.description, limit: 200)
        return ConditionMeaning(words: ConditionMeaning.words(place: place), content: .place(place))
    }

    /// A title that can stand in a sentence.
    private static func onOneLine(_ title: String) -> String {
        let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return ViolationWords.excerpt(of: words.hasSuffix(".") ? String(words.dropLast()) : words, limit: 200)
    }

    /// What is required where a condition is asked: by its own schema, and by those around it through `allOf`.
    private static func given(_ plans: [ValidationPlan]) -> [PlanID: Set<String>] {
        var around: [PlanID: Set<String>] = [:]
        var given: [PlanID: Set<String>] = [:]
        // A schema's plan comes before those of the schemas inside it.
        for plan in plans {
            var required = around[plan.id] ?? []
            for case .assertion(.required(let names)) in plan.checks { required.formUnion(names) }
            guard !required.isEmpty else { continue }
            for check in plan.checks {
                switch check {
                case .allOf(let branches): for branch in branches { around[branch] = required }
                case .condition(let condition, _, _, _): given[condition] = required
                default: break
                }
            }
        }
        return given
    }
}

/// What a plan demands, as a statement.
struct StatementLowering {
    let plans: [ValidationPlan]

    /// How many references are followed inside each other.
    private static let depth = 8

    /// The statement. Nil for what cannot be said in words.
    ///
    /// - Parameter given: the properties of the instance that are known to be there.
    func statement(of id: PlanID, given: Set<String>) -> ConditionStatement? {
        let statement = parts(of: id, at: [], given: given, depth: Self.depth).map {
            ConditionStatement.all($0)
        }
        if case .all(let parts)? = statement?.flattened, parts.isEmpty { return nil }
        return statement
    }

    /// What a plan says of the value at a path, all of which holds. Nil for what cannot be said in words.
    private func parts(of id: PlanID, at path: [PathStep], given: Set<String> = [], depth: Int)
        -> [ConditionStatement]?
    {
        let plan = plans[id.index]
        guard depth > 0, !plan.isNever else { return nil }
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
    private func parts(
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

    private func parts(of check: Check, at path: [PathStep], said: Set<String>, depth: Int)
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
        case .anyOf(let branches), .oneOf(let branches):
            return all(branches, at: path, depth: depth - 1).map { [.any($0.map { .all($0) })] }
        case .not(let inner):
            guard let inner = parts(of: inner, at: path, depth: depth - 1), !inner.isEmpty else { return nil }
            return [ConditionStatement.all(inner).negated]
        case .prohibited(let names): return [.any(presence(of: names, at: path).map(\.negated))]
        case .exactlyOne(let names), .atLeastOne(let names): return [.any(presence(of: names, at: path))]
        case .condition(_, nil, nil, _), .members: return []
        case .condition, .dependentSchemas, .propertyNames, .elements, .contains, .unevaluatedProperties,
            .unevaluatedItems:
            return nil
        }
    }

    /// What each of the branches says. Nil where one of them says nothing, or what has no words.
    private func all(_ branches: [PlanID], at path: [PathStep], depth: Int) -> [[ConditionStatement]]? {
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
        case .uniqueItems, .required, .dependentRequired: nil
        }
    }
}

/// Finds schemas that only ask which properties are there, which have words of their own.
enum PresenceLowering {
    /// The check that says it. Nil for any other.
    static func lowered(_ check: Check, _: ValidationPlan, _ plans: [ValidationPlan]) -> Check? {
        switch check {
        case .not(let inner):
            return required(by: inner, plans).map { .prohibited($0) }
        case .oneOf(let branches):
            return alternatives(branches, plans).flatMap { Set($0).count == $0.count ? .exactlyOne($0) : nil }
        case .anyOf(let branches):
            return alternatives(branches, plans).map { .atLeastOne($0) }
        default: return nil
        }
    }

    private static func alternatives(_ branches: [PlanID], _ plans: [ValidationPlan]) -> [String]? {
        let names = branches.compactMap { required(by: $0, plans) }.filter { $0.count == 1 }
        return names.count == branches.count && names.count > 1 ? names.flatMap { $0 } : nil
    }

    /// The names that a schema requires, if that is all it demands. At least one.
    private static func required(by id: PlanID, _ plans: [ValidationPlan]) -> [String]? {
        let plan = plans[id.index]
        guard !plan.isNever, plan.types == .any, plan.checks.count == 1,
            case .assertion(.required(let names)) = plan.checks[0], !names.isEmpty
        else { return nil }
        return names
    }
}

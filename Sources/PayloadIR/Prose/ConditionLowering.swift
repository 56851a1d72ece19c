import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Finds out what conditions mean.
struct ConditionLowering {
    private let set: SchemaSet
    private let plans: [ValidationPlan]

    /// The names of properties whose values are marked with `x-sensitive`, wherever they are.
    private let sensitive: Set<String>

    /// The properties that the schema around a condition requires, by the condition's plan.
    private let given: [PlanID: Set<String>]

    init(set: SchemaSet, plans: [ValidationPlan]) {
        self.set = set
        self.plans = plans
        sensitive = Self.sensitive(set)
        given = Self.given(plans)
    }

    private static func sensitive(_ set: SchemaSet) -> Set<String> {
        let marked = set.schemas.filter { schema in
            guard schema.keyword == Keyword.properties.name else { return false }
            return schema[.sensitive] != nil || schema.reference.map { set[$0][.sensitive] != nil } == true
        }
        return Set(marked.compactMap(\.pointer.tokens.last))
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
        if let title = Self.title(of: plan) {
            return ConditionMeaning(words: title, content: .title)
        }
        var lowering = StatementLowering(plans: plans)
        let statement = lowering.statement(of: id, given: given[id] ?? [])
        // Which condition held would tell the value.
        if let statement, !statement.tellsValue(of: sensitive),
            let words = ConditionProse(spelling: .json).words(statement)
        {
            return ConditionMeaning(words: words, content: .statement(statement))
        }
        let place = ViolationWords.excerpt(of: "#" + set[plan.schema].pointer.description, limit: 200)
        return ConditionMeaning(words: ConditionMeaning.words(place: place), content: .place(place))
    }

    /// The author's words for a schema, as they can stand in a sentence. Nil without a title.
    fileprivate static func title(of plan: ValidationPlan) -> String? {
        plan.title.map(onOneLine).flatMap { $0.isEmpty ? nil : $0 }
    }

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

extension ValidationPlans {
    /// What a schema demands of a value, in words that can follow "when": its title, else what its keywords say. Nil
    /// for what cannot be said in few words.
    package func words(of id: PlanID) -> String? {
        if let title = ConditionLowering.title(of: self[id]) { return title }
        var lowering = StatementLowering(plans: plans)
        return lowering.statement(of: id, given: []).flatMap { ConditionProse(spelling: .json).words($0) }
    }
}

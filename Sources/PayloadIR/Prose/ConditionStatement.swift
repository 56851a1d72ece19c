import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// A step from a value to one inside it.
package enum PathStep: Hashable, Sendable {
    case property(String)
    /// Every element of an array.
    case elements
}

/// What a condition says of an instance.
package indirect enum ConditionStatement: Equatable, Sendable {
    /// Something about one value, whose path starts at the value that the condition is about.
    case value([PathStep], ValuePredicate, isNegated: Bool)
    case all([ConditionStatement])
    case any([ConditionStatement])

    /// The opposite.
    var negated: ConditionStatement {
        switch self {
        case .value(let path, let predicate, let isNegated):
            .value(path, predicate, isNegated: !isNegated)
        case .all(let parts): .any(parts.map(\.negated))
        case .any(let parts): .all(parts.map(\.negated))
        }
    }

    /// Whether it says more of a property with one of these names than whether it is there.
    func tellsValue(of names: Set<String>) -> Bool {
        switch self {
        case .value(_, .present, _): false
        case .value(let path, _, _):
            path.contains { if case .property(let name) = $0 { names.contains(name) } else { false } }
        case .all(let parts), .any(let parts): parts.contains { $0.tellsValue(of: names) }
        }
    }

    /// The same about a value inside another one.
    func prefixed(by path: [PathStep]) -> ConditionStatement {
        switch self {
        case .value(let own, let predicate, let isNegated):
            .value(path + own, predicate, isNegated: isNegated)
        case .all(let parts): .all(parts.map { $0.prefixed(by: path) })
        case .any(let parts): .any(parts.map { $0.prefixed(by: path) })
        }
    }

    /// The statement without groups of one, or of the same kind inside each other.
    var flattened: ConditionStatement {
        switch self {
        case .value: return self
        case .all(let parts):
            let flat = parts.map(\.flattened).flatMap { part -> [ConditionStatement] in
                if case .all(let inner) = part { inner } else { [part] }
            }
            return flat.count == 1 ? flat[0] : .all(flat)
        case .any(let parts):
            let flat = parts.map(\.flattened).flatMap { part -> [ConditionStatement] in
                if case .any(let inner) = part { inner } else { [part] }
            }
            return flat.count == 1 ? flat[0] : .any(flat)
        }
    }
}

/// What is said of a value, behind its name: "is present", "is at least 5".
package enum ValuePredicate: Equatable, Sendable {
    case present
    case values([JSONValue])
    case types(TypeSet)
    /// A number compared with a bound, in the schema's spelling.
    case minimum(String)
    case exclusiveMinimum(String)
    case maximum(String)
    case exclusiveMaximum(String)
    case multipleOf(String)
    case pattern(String)
    /// A form of text, with its article.
    case format(String)
    /// At least so many characters, elements or properties.
    case atLeast(Int, Unit)
    case atMost(Int, Unit)

    /// What is counted.
    package enum Unit: Sendable {
        case characters, elements, properties
    }
}

/// What the condition of `if` or of a dependency means.
package struct ConditionMeaning: Sendable {
    /// The condition with the names of JSON, such as "type is card".
    package let words: String

    let content: Content

    enum Content: Sendable {
        /// The author's words.
        case title
        case statement(ConditionStatement)
        /// What has no words: the schema's place has to do, a JSON Pointer behind `#`.
        case place(String)
    }

    /// That of a plan that is not lowered yet.
    static let unknown = ConditionMeaning(words: "", content: .place(""))

    /// That an object has a property.
    package static func presence(of name: String) -> ConditionMeaning {
        let statement = ConditionStatement.value([.property(name)], .present, isNegated: false)
        return ConditionMeaning(
            words: ConditionProse(spelling: .json).words(statement) ?? "",
            content: .statement(statement)
        )
    }

    /// The condition of a value inside another one, from that other one's view.
    func prefixed(by path: [PathStep]) -> ConditionMeaning {
        guard !path.isEmpty, case .statement(let statement) = content else { return self }
        return ConditionMeaning(words: words, content: .statement(statement.prefixed(by: path)))
    }

    /// The condition in other names than those of JSON.
    package func words(_ spelling: ProseSpelling) -> String {
        switch content {
        case .title: words
        case .statement(let statement): ConditionProse(spelling: spelling).words(statement) ?? words
        case .place(let place): Self.words(place: spelling.code(place))
        }
    }

    static func words(place: String) -> String {
        "the condition at \(place) holds"
    }
}

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

import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// What a schema demands under a condition, or of several properties together.
package struct Rule: Sendable {
    /// When it holds, the innermost condition first. Empty for a rule that always holds.
    package let conditions: [RuleCondition]

    /// The value that it is about, from the value that the schema is for.
    package let path: [PathStep]

    package let demand: RuleDemand

    /// The schema that has the keyword.
    package let schema: SchemaID

    /// Whether two rules hold at the same times.
    func holdsWhen(_ other: Rule) -> Bool {
        conditions.map(\.clause) == other.conditions.map(\.clause)
    }
}

/// A condition that must hold, or must not.
package struct RuleCondition: Sendable {
    package let meaning: ConditionMeaning
    package let holds: Bool

    /// "when type is card", in the names of JSON.
    package var clause: String { clause(meaning.words) }

    /// "when" or "unless" with the condition's words.
    func clause(_ words: String) -> String {
        (holds ? "when " : "unless ") + words
    }
}

/// What a rule asks of a value.
package enum RuleDemand: Equatable, Sendable {
    case required
    case prohibited
    /// These properties of it must not all be present.
    case notTogether([String])
    case exactlyOne([String])
    case atLeastOne([String])
    /// No other values; what else is demanded of it is ``limits(_:)``.
    case values([JSONValue])
    case types(TypeSet)
    case limits([Constraint])
    /// What has no words: the place of the keyword, as a JSON Pointer.
    case schema(String)
}

extension PayloadModule {
    /// The rules about a type's values, in the order of its schemas. None that a property's own schema says.
    package func rules(of declaration: TypeDeclaration) -> [Rule] {
        RuleGatherer.rules(of: declaration.schemas.map { plans.plan(of: $0) }, plans, schemas)
    }
}

/// Collects what plans demand under conditions, or of several properties together.
package struct RuleGatherer {
    private let plans: ValidationPlans
    private let set: SchemaSet
    private var rules: [Rule] = []
    private var visited: Set<PlanID> = []

    /// How deep inside a value rules are looked for, which a recursive schema has no end of.
    private static let depth = 16

    /// The rules of a value to which all these plans apply.
    package static func rules(of ids: [PlanID], _ plans: ValidationPlans, _ set: SchemaSet) -> [Rule] {
        var gatherer = RuleGatherer(plans: plans, set: set)
        for id in ids where gatherer.visited.insert(id).inserted {
            gatherer.gather(id, Site())
        }
        return gatherer.rules
    }

    private init(plans: ValidationPlans, set: SchemaSet) {
        self.plans = plans
        self.set = set
    }

    /// Where a plan applies.
    private struct Site {
        var conditions: [RuleCondition] = []
        var path: [PathStep] = []

        func inside(_ step: PathStep) -> Site {
            Site(conditions: conditions, path: path + [step])
        }

        func when(_ meaning: ConditionMeaning, holds: Bool) -> Site {
            let condition = RuleCondition(meaning: meaning.prefixed(by: path), holds: holds)
            return Site(conditions: [condition] + conditions, path: path)
        }
    }

    private mutating func gather(_ id: PlanID, _ site: Site) {
        let plan = plans[id]
        guard site.path.count < Self.depth else { return }
        if !site.conditions.isEmpty {
            if plan.isNever { return add(.prohibited, plan, site) }
            if plan.types != .any { add(.types(plan.types), plan, site) }
            let limits = plan.checks.compactMap { check in
                if case .assertion(let assertion) = check { assertion.constraint } else { nil }
            }
            if !limits.isEmpty { add(.limits(limits), plan, site) }
        }
        for check in plan.checks { gather(check, of: plan, site) }
    }

    private mutating func add(_ demand: RuleDemand, _ plan: ValidationPlan, _ site: Site) {
        rules.append(
            Rule(conditions: site.conditions, path: site.path, demand: demand, schema: plan.schema)
        )
    }

    private mutating func gather(_ check: Check, of plan: ValidationPlan, _ site: Site) {
        switch check {
        case .allOf(let branches): for branch in branches { gather(branch, site) }
        case .reference(let target, _): follow(target, plan, site)
        case .condition(_, let consequence, let alternative, let meaning):
            if let consequence { gather(consequence, site.when(meaning, holds: true)) }
            if let alternative { gather(alternative, site.when(meaning, holds: false)) }
        case .dependentSchemas(let dependencies):
            for (name, plan) in dependencies {
                gather(plan, site.when(.presence(of: name), holds: true))
            }
        case .assertion(.dependentRequired(let dependencies)):
            for (cause, names) in dependencies {
                for name in names {
                    let inner = site.when(.presence(of: cause), holds: true)
                    add(.required, plan, inner.inside(.property(name)))
                }
            }
        case .prohibited(let names): addProhibited(names, plan, site)
        case .exactlyOne(let names): add(.exactlyOne(names), plan, site)
        case .atLeastOne(let names): add(.atLeastOne(names), plan, site)
        default:
            if !site.conditions.isEmpty { gatherConditional(check, of: plan, site) }
        }
    }

    private mutating func addProhibited(_ names: [String], _ plan: ValidationPlan, _ site: Site) {
        if names.count == 1 {
            add(.prohibited, plan, site.inside(.property(names[0])))
        } else {
            add(.notTogether(names), plan, site)
        }
    }

    /// What a plan demands besides, which is a rule only under a condition: else it is the type's own.
    private mutating func gatherConditional(_ check: Check, of plan: ValidationPlan, _ site: Site) {
        switch check {
        case .assertion(.required(let names)):
            for name in names { add(.required, plan, site.inside(.property(name))) }
        case .assertion(.enumeration(let values)), .assertion(.constant(let values)):
            add(.values(values.all), plan, site)
        case .members(let members):
            for (name, inner) in members.properties { gather(inner, site.inside(.property(name))) }
            switch members.rest {
            case .open, .unsaid: if !members.patterns.isEmpty { addPlace(plan, site) }
            case .closed, .plan: addPlace(plan, site)
            }
        case .elements(let elements):
            if !elements.prefix.isEmpty { return addPlace(plan, site) }
            switch elements.rest {
            case .open, .unsaid: break
            case .closed: addPlace(plan, site)
            case .plan(let inner): gather(inner, site.inside(.elements))
            }
        case .anyOf, .oneOf, .not, .propertyNames, .contains, .unevaluatedProperties, .unevaluatedItems,
            .assertion(.minorUnits), .assertion(.clockWindow), .assertion(.duration),
            .assertion(.overwriteOnly):
            addPlace(plan, site)
        default: break
        }
    }

    private mutating func follow(_ target: PlanID, _ plan: ValidationPlan, _ site: Site) {
        if site.conditions.isEmpty {
            if visited.insert(target).inserted { gather(target, site) }
        } else {
            // What the reference leads to has its documentation there.
            addPlace(plan, site)
        }
    }

    /// A rule that has no words, once for each schema.
    private mutating func addPlace(_ plan: ValidationPlan, _ site: Site) {
        let demand = RuleDemand.schema("#" + set[plan.schema].pointer.description)
        if rules.last?.demand != demand { add(demand, plan, site) }
    }
}

extension Assertion {
    /// The limit as documentation has it. Nil for assertions that are more than a limit.
    fileprivate var constraint: Constraint? {
        switch self {
        case .multipleOf(let number): .multipleOf(number.text)
        case .maximum(let number): .maximum(number.text)
        case .exclusiveMaximum(let number): .exclusiveMaximum(number.text)
        case .minimum(let number): .minimum(number.text)
        case .exclusiveMinimum(let number): .exclusiveMinimum(number.text)
        case .maxLength(let count): .maxLength(count)
        case .minLength(let count): .minLength(count)
        case .pattern(let pattern): .pattern(pattern.source)
        case .format(let format): .format(format.name)
        case .maxItems(let count): .maxItems(count)
        case .minItems(let count): .minItems(count)
        case .uniqueItems: .uniqueItems
        case .maxProperties(let count): .maxProperties(count)
        case .minProperties(let count): .minProperties(count)
        case .enumeration, .constant, .required, .dependentRequired, .minorUnits, .clockWindow, .duration,
            .overwriteOnly:
            nil
        }
    }
}

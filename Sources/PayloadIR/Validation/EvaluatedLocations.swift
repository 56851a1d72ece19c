import PayloadRuntime

/// The members and elements that a schema evaluates in a valid instance, as far as the schema alone tells
/// (JSON Schema Core 2020-12 section 11).
///
/// What depends on the instance is which branches hold; what each of them evaluates is known here. So nothing has
/// to be collected while an instance is validated.
package struct EvaluatedLocations: Sendable {
    /// The names that `properties` lists.
    package internal(set) var names: Set<PropertyName> = []

    /// The patterns of `patternProperties`.
    package internal(set) var patterns: [Pattern] = []

    /// Whether every member is evaluated.
    package internal(set) var allProperties = false

    /// How many elements are evaluated from the start of an array.
    package internal(set) var prefixCount = 0

    /// Whether every element is evaluated.
    package internal(set) var allItems = false

    /// The schemas of `contains`, each of which evaluates the elements that match it.
    package internal(set) var contains: [PlanID] = []

    /// What is evaluated besides under a condition.
    package internal(set) var branches: [(condition: BranchCondition, evaluated: EvaluatedLocations)] = []
}

/// When a branch counts.
package enum BranchCondition: Sendable {
    /// The instance matches the plan.
    case holds(PlanID)

    /// The instance does not match the plan.
    case fails(PlanID)

    /// The object has the property.
    case hasProperty(String)
}

extension EvaluatedLocations {
    var isEmpty: Bool {
        names.isEmpty && patterns.isEmpty && !allProperties && prefixCount == 0 && !allItems
            && contains.isEmpty
            && branches.isEmpty
    }
}

/// Finds what a plan evaluates.
struct EvaluationGatherer {
    let plans: [ValidationPlan]
    private var evaluated = EvaluatedLocations()
    private var visited: Set<PlanID> = []

    init(plans: [ValidationPlan]) {
        self.plans = plans
    }

    /// What the plan evaluates without its own `unevaluatedProperties` and `unevaluatedItems`.
    static func evaluated(byOthersIn plan: ValidationPlan, of plans: [ValidationPlan]) -> EvaluatedLocations {
        var gatherer = EvaluationGatherer(plans: plans)
        gatherer.visited = [plan.id]
        for check in plan.checks {
            switch check {
            case .unevaluatedProperties, .unevaluatedItems: continue
            default: gatherer.add(check)
            }
        }
        return gatherer.evaluated
    }

    private mutating func add(_ id: PlanID) {
        guard visited.insert(id).inserted else { return }
        for check in plans[id.index].checks { add(check) }
    }

    private mutating func add(_ check: Check) {
        switch check {
        case .assertion, .not, .prohibited, .exactlyOne, .atLeastOne, .propertyNames: break
        // The schema itself fails when one of these does, and then it does not matter what is evaluated.
        case .reference(let plan, _): add(plan)
        case .allOf(let plans): for plan in plans { add(plan) }
        case .anyOf(let plans), .oneOf(let plans):
            for plan in plans { add([plan], if: .holds(plan)) }
        case .condition(let condition, let consequence, let alternative, _):
            add([condition] + [consequence].compactMap { $0 }, if: .holds(condition))
            add([alternative].compactMap { $0 }, if: .fails(condition))
        case .dependentSchemas(let dependencies):
            for (property, plan) in dependencies { add([plan], if: .hasProperty(property)) }
        case .members(let members):
            evaluated.names.formUnion(members.properties.map { PropertyName(text: $0.name) })
            evaluated.patterns += members.patterns.map(\.program)
            if case .unsaid = members.rest { return }
            evaluated.allProperties = true
        case .elements(let elements):
            evaluated.prefixCount = max(evaluated.prefixCount, elements.prefix.count)
            if case .unsaid = elements.rest { return }
            evaluated.allItems = true
        case .contains(let contains):
            if contains.evaluates { evaluated.contains.append(contains.plan) }
        case .unevaluatedProperties: evaluated.allProperties = true
        case .unevaluatedItems: evaluated.allItems = true
        }
    }

    private mutating func add(_ inner: [PlanID], if condition: BranchCondition) {
        var gatherer = EvaluationGatherer(plans: plans)
        gatherer.visited = visited
        for id in inner { gatherer.add(id) }
        guard !gatherer.evaluated.isEmpty else { return }
        evaluated.branches.append((condition, gatherer.evaluated))
    }
}

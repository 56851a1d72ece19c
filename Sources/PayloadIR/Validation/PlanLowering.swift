import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Lowers schemas to plans.
///
/// The schemas must be free of errors: a cycle of references would have no end, and a keyword whose value has the
/// wrong form demands nothing.
package enum PlanLowering {
    /// A plan for every schema of the set, and more for those that `$dynamicRef` gives several meanings.
    ///
    /// - Parameter assertsFormats: whether `format` rejects where the schema's dialect does not say so.
    package static func lower(_ set: SchemaSet, assertsFormats: Bool) -> ValidationPlans {
        var lowering = SchemaPlanning(set: set, assertsFormats: assertsFormats)
        var plans = lowering.plans()
        complete(&plans, PresenceLowering.lowered)
        complete(&plans, completed)
        let conditions = ConditionLowering(set: set, plans: plans)
        complete(&plans) { check, _, _ in conditions.lowered(check) }
        return ValidationPlans(plans: plans)
    }

    /// Puts other checks in the place of those for which there are any.
    private static func complete(
        _ plans: inout [ValidationPlan],
        _ completed: (Check, ValidationPlan, [ValidationPlan]) -> Check?
    ) {
        for index in plans.indices {
            let plan = plans[index]
            for (position, check) in plan.checks.enumerated() {
                if let completed = completed(check, plan, plans) {
                    plans[index].checks[position] = completed
                }
            }
        }
    }

    /// The check with what other plans evaluate, which is known once all of them are there.
    private static func completed(_ check: Check, _ plan: ValidationPlan, _ plans: [ValidationPlan]) -> Check?
    {
        switch check {
        case .unevaluatedProperties(var unevaluated):
            unevaluated.evaluated = EvaluationGatherer.evaluated(byOthersIn: plan, of: plans)
            return .unevaluatedProperties(unevaluated)
        case .unevaluatedItems(var unevaluated):
            unevaluated.evaluated = EvaluationGatherer.evaluated(byOthersIn: plan, of: plans)
            return .unevaluatedItems(unevaluated)
        default:
            return nil
        }
    }
}

/// Lowers one schema at a time, and keeps the patterns that are compiled.
struct SchemaPlanning {
    let set: SchemaSet
    let assertsFormats: Bool
    private let anchors: DynamicAnchors
    private var programs: [PropertyName: Pattern] = [:]

    /// The schemas to lower, each with the dynamic scope in which it is met. The index is that of the plan.
    private var wanted: [DynamicAnchors.Site]

    /// The plans of those that are met in another scope than their own.
    private var numbers: [DynamicAnchors.Site: PlanID] = [:]

    /// The dynamic scope of the schema that is being lowered.
    private var scope = DynamicAnchors.Scope()

    init(set: SchemaSet, assertsFormats: Bool) {
        self.set = set
        self.assertsFormats = assertsFormats
        let anchors = DynamicAnchors(of: set)
        self.anchors = anchors
        wanted = set.schemas.map {
            DynamicAnchors.Site(schema: $0.id, scope: anchors.entering($0, from: .init()))
        }
    }

    /// Lowers every schema, and then what these refer to in a scope of their own. That ends: a scope only ever
    /// grows, by anchors of which there are finitely many.
    mutating func plans() -> [ValidationPlan] {
        var plans: [ValidationPlan] = []
        while plans.count < wanted.count {
            let site = wanted[plans.count]
            scope = site.scope
            plans.append(plan(of: set[site.schema], id: PlanID(index: plans.count)))
        }
        return plans
    }

    /// The number of the plan of a schema that the one being lowered applies.
    mutating func plan(of schema: SchemaID) -> PlanID {
        let site = DynamicAnchors.Site(schema: schema, scope: anchors.entering(set[schema], from: scope))
        // The plans of the schemas themselves come first, in their order.
        if wanted[schema.index].scope == site.scope { return PlanID(index: schema.index) }
        if let number = numbers[site] { return number }
        let number = PlanID(index: wanted.count)
        wanted.append(site)
        numbers[site] = number
        return number
    }

    /// What `$dynamicRef` leads to in the current scope.
    func dynamicTarget(of schema: Schema) -> SchemaID? {
        anchors.target(of: schema, in: scope)
    }

    private mutating func plan(of schema: Schema, id: PlanID) -> ValidationPlan {
        var checks: [Check] = []
        var last: [Check] = []
        for member in schema.node.members ?? [] {
            if let assertion = assertion(member.name, member.value, of: schema) {
                checks.append(.assertion(assertion))
            } else if let check = applicator(member.name, of: schema) {
                checks.append(check)
            } else if let check = unevaluated(member.name, of: schema) {
                last.append(check)
            }
        }
        return ValidationPlan(
            id: id,
            schema: schema.id,
            location: set.absoluteLocation(of: schema.id),
            isEmbeddedResource: schema.parent != nil && schema.hasIdentifier,
            isNever: schema.node.boolean == false,
            holder: schema.keyword,
            title: schema[.title]?.string,
            types: schema.types,
            checks: checks + last
        )
    }

    /// The compiled pattern. Nil for one that does not compile, which is an error of the schema.
    mutating func program(_ pattern: String) -> Pattern? {
        let key = PropertyName(text: pattern)
        if let program = programs[key] { return program }
        let program = try? Pattern(parsing: pattern)
        programs[key] = program
        return program
    }
}

import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Lowers schemas to plans.
///
/// The schemas must be free of errors: a cycle of references would have no end, and a keyword whose value has the
/// wrong form demands nothing.
package enum PlanLowering {
    /// A plan for every schema of the set, in the set's order.
    ///
    /// - Parameter assertsFormats: whether `format` rejects, or only annotates.
    package static func lower(_ set: SchemaSet, assertsFormats: Bool) -> ValidationPlans {
        var lowering = SchemaPlanning(set: set, assertsFormats: assertsFormats)
        var plans = set.schemas.map { lowering.plan(of: $0) }
        for index in plans.indices {
            let plan = plans[index]
            for (position, check) in plan.checks.enumerated() {
                if let completed = completed(check, of: plan, among: plans) {
                    plans[index].checks[position] = completed
                }
            }
        }
        return ValidationPlans(plans: plans)
    }

    /// The check with what other plans evaluate, which is known once all of them are there.
    private static func completed(_ check: Check, of plan: ValidationPlan, among plans: [ValidationPlan]) -> Check? {
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

/// Lowers one schema at a time and keeps the patterns that are compiled.
struct SchemaPlanning {
    let set: SchemaSet
    let assertsFormats: Bool
    private var programs: [PropertyName: PatternProgram] = [:]

    init(set: SchemaSet, assertsFormats: Bool) {
        self.set = set
        self.assertsFormats = assertsFormats
    }

    mutating func plan(of schema: Schema) -> ValidationPlan {
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
            id: PlanID(schema.id),
            schema: schema.id,
            isNever: schema.node.boolean == false,
            holder: schema.keyword,
            types: schema.types,
            checks: checks + last
        )
    }

    /// The compiled pattern. Nil for one that does not compile, which is an error of the schema.
    mutating func program(_ pattern: String) -> PatternProgram? {
        let key = PropertyName(text: pattern)
        if let program = programs[key] { return program }
        let program = try? PatternProgram(pattern)
        programs[key] = program
        return program
    }
}

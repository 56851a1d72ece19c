import PayloadIR
import PayloadRuntime

/// Validates instances by the plans of their schemas, without generating code.
///
/// What a keyword means is ``PayloadRuntime/Validation``'s, as it is for generated validators.
package struct SchemaEvaluator: Sendable {
    package let plans: ValidationPlans
    private let facts: ValidationFacts
    private let limits: ValidationLimits

    /// - Parameters:
    ///   - plans: lowered from schemas without errors.
    ///   - facts: what is known that is not in the instances.
    ///   - limits: how far validation goes; more than the standard ones need a thread with a large stack.
    package init(
        _ plans: ValidationPlans,
        facts: ValidationFacts = .none,
        limits: ValidationLimits = .standard
    ) {
        self.plans = plans
        self.facts = facts
        self.limits = limits
    }

    /// Whether the instance is valid. An instance of which this cannot be found out, because a pattern takes too
    /// many steps or references are followed inside each other too often, is not.
    package func isValid(_ instance: JSONInstance, against plan: PlanID) -> Bool {
        let interpreter = PlanInterpreter(plans: plans)
        return Validation.isValid(instance, facts: facts, limits: limits) {
            interpreter.check(plan, $0, &$1)
        }
    }

    /// All violations, in the order of the instance, those of one value by their keyword's location. Empty exactly
    /// when the instance is valid.
    package func violations(in instance: JSONInstance, against plan: PlanID) -> [Violation] {
        guard !isValid(instance, against: plan) else { return [] }
        let interpreter = PlanInterpreter(plans: plans)
        let location = plans[plan].location
        let report = Validation.report(
            on: instance,
            schemaLocation: location,
            facts: facts,
            limits: limits
        ) {
            interpreter.check(plan, $0, &$1)
        }
        return report.violations()
    }
}

import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Validates instances by the plans of their schemas, without generating code.
///
/// How deep it recurses is bounded by the nesting of the instance, which its parser limits, and of the schemas.
package struct SchemaEvaluator: Sendable {
    package let plans: ValidationPlans

    /// - Parameter plans: lowered from schemas without errors.
    package init(_ plans: ValidationPlans) {
        self.plans = plans
    }

    /// Whether the instance is valid. An instance of which this cannot be found out, because a pattern takes too
    /// many steps, is not.
    package func isValid(_ instance: JSONInstance, against plan: PlanID) -> Bool {
        var verdict = Verdict(plans: plans)
        return verdict.holds(plan, for: instance) && !verdict.gaveUp
    }

    /// All violations, in the order of the schema's keywords, and of the instance within a keyword. Empty exactly
    /// when the instance is valid.
    package func violations(in instance: JSONInstance, against plan: PlanID) -> [Violation] {
        guard !isValid(instance, against: plan) else { return [] }
        var collector = ViolationCollector(plans: plans)
        collector.check(plan, instance)
        return collector.violations
    }
}

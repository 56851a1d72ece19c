import PayloadIR

/// Schemas that demand nothing, for which there are no statements.
extension ValidatorWriter {
    /// Whether a plan demands nothing of any value.
    ///
    /// It may still say what is evaluated, as `"items": true` does.
    func isOpen(_ id: PlanID) -> Bool {
        let plan = module.plans[id]
        return !plan.isNever && plan.types == .any && plan.checks.allSatisfy { isOpen($0, of: plan) }
    }

    private func isOpen(_ check: Check, of plan: ValidationPlan) -> Bool {
        switch check {
        case .assertion(.required(let names)): names.isEmpty
        case .assertion(.dependentRequired(let dependencies)): dependencies.allSatisfy(\.required.isEmpty)
        case .assertion, .reference, .anyOf, .oneOf, .not, .contains: false
        case .prohibited, .exactlyOne, .atLeastOne: false
        case .allOf(let branches): branches.allSatisfy(isOpen)
        case .condition(let condition, let consequence, let alternative, _):
            [consequence, alternative].allSatisfy { $0.map(isOpen) ?? true }
                && !neededBranches(of: plan).contains(condition)
        case .dependentSchemas(let dependencies): dependencies.allSatisfy { isOpen($0.plan) }
        case .members(let members):
            members.properties.allSatisfy { isOpen($0.plan) }
                && members.patterns.allSatisfy { isOpen($0.plan) } && !members.rest.demands(by: self)
        case .propertyNames(let names): isOpen(names)
        case .elements(let elements): elements.prefix.allSatisfy(isOpen) && !elements.rest.demands(by: self)
        case .unevaluatedProperties(let unevaluated):
            unevaluated.evaluated.allProperties || !unevaluated.rest.demands(by: self)
        case .unevaluatedItems(let unevaluated): !demands(unevaluated)
        }
    }

    /// Whether `unevaluatedItems` demands anything.
    func demands(_ unevaluated: UnevaluatedPlan) -> Bool {
        let evaluated = unevaluated.evaluated
        return !evaluated.allItems && !evaluated.contains.contains(where: isOpen)
            && unevaluated.rest.demands(by: self)
    }
}

extension RestPlan {
    /// Whether anything is demanded.
    func demands(by writer: ValidatorWriter) -> Bool {
        switch self {
        case .open, .unsaid: false
        case .closed: true
        case .plan(let plan): !writer.isOpen(plan)
        }
    }
}

import PayloadIR

/// What needs no statements.
extension ValidatorWriter {
    /// Whether a plan demands nothing, like `true` or properties without limits: there is no statement for it.
    func isOpen(_ id: PlanID) -> Bool {
        let plan = module.plans[id]
        return plan.isOpen || !plan.isNever && plan.types == .any && plan.checks.allSatisfy(isOpen)
    }

    private func isOpen(_ check: Check) -> Bool {
        switch check {
        case .assertion, .reference, .anyOf, .oneOf, .not, .contains: false
        case .allOf(let branches): branches.allSatisfy(isOpen)
        case .condition(_, let consequence, let alternative):
            [consequence, alternative].compactMap { $0 }.allSatisfy(isOpen)
        case .dependentSchemas(let dependencies): dependencies.allSatisfy { isOpen($0.plan) }
        case .members(let members):
            !members.rest.demands(by: self) && members.properties.allSatisfy { isOpen($0.plan) }
                && members.patterns.allSatisfy { isOpen($0.plan) }
        case .propertyNames(let plan): isOpen(plan)
        case .elements(let elements): !elements.rest.demands(by: self) && elements.prefix.allSatisfy(isOpen)
        case .unevaluatedProperties(let unevaluated):
            unevaluated.evaluated.allProperties || !unevaluated.rest.demands(by: self)
        case .unevaluatedItems(let unevaluated):
            unevaluated.evaluated.allItems || !unevaluated.rest.demands(by: self)
        }
    }
}

import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Runs plans as a generated validator runs its lines: one call of ``PayloadRuntime/Validation`` for each check.
struct PlanInterpreter {
    let plans: ValidationPlans

    /// Checks a value that is already where the plan's schema is.
    func check(_ id: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        let plan = plans[id]
        if plan.isNever { return check.never(value, holder: plan.holder) }
        if plan.types != .any { check.type(JSONTypes(plan.types), value) }
        for one in plan.checks { self.check(one, value, &check) }
    }

    /// Checks a value against a subschema, which may be a resource of its own.
    ///
    /// - Parameter value: the value as the schema around it sees it through the keyword.
    func apply(_ id: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        guard plans[id].isEmbeddedResource else { return self.check(id, value, &check) }
        self.check(id, check.at(path: "", location: plans[id].location, value), &check)
    }

    private func check(_ one: Check, _ value: Validation.Value, _ check: inout Validation) {
        switch one {
        case .assertion(let assertion): self.check(assertion, value, &check)
        case .members(let members): self.check(members, value, &check)
        case .propertyNames(let plan): check.propertyNames(value) { apply(plan, $0, &$1) }
        case .elements(let elements): self.check(elements, value, &check)
        case .contains(let contains): self.check(contains, value, &check)
        case .unevaluatedProperties(let unevaluated): checkProperties(unevaluated, value, &check)
        case .unevaluatedItems(let unevaluated): checkItems(unevaluated, value, &check)
        default: checkInPlace(one, value, &check)
        }
    }
}

// MARK: - Schemas that apply in place

extension PlanInterpreter {
    private func checkInPlace(_ one: Check, _ value: Validation.Value, _ check: inout Validation) {
        switch one {
        case .reference(let plan, let isDynamic):
            follow(plan, isDynamic ? "/$dynamicRef" : "/$ref", value, &check)
        case .allOf(let branches):
            for (index, branch) in branches.enumerated() {
                apply(branch, check.at(path: "/allOf/\(index)", value), &check)
            }
        case .anyOf(let branches):
            var anyOf = check.anyOf(value)
            for branch in branches { anyOf.matches(&check) { apply(branch, $0, &$1) } }
            anyOf.any(&check)
        case .oneOf(let branches):
            var oneOf = check.oneOf(value)
            for branch in branches { oneOf.matches(&check) { apply(branch, $0, &$1) } }
            oneOf.one(&check)
        case .not(let plan): check.not(value) { apply(plan, $0, &$1) }
        case .condition(let condition, let consequence, let alternative):
            checkBranch(of: condition, consequence, alternative, value, &check)
        case .dependentSchemas(let dependencies):
            for (name, plan) in dependencies where check.has(name: name, value) {
                let path = JSONSource.JSONPointer(tokens: ["dependentSchemas", name])
                apply(plan, check.at(path: path.description, value), &check)
            }
        default: break
        }
    }

    private func follow(
        _ plan: PlanID,
        _ path: String,
        _ value: Validation.Value,
        _ check: inout Validation
    ) {
        check.reference(path: path, location: plans[plan].location, value) { self.check(plan, $0, &$1) }
    }

    private func checkBranch(
        of condition: PlanID,
        _ consequence: PlanID?,
        _ alternative: PlanID?,
        _ value: Validation.Value,
        _ check: inout Validation
    ) {
        guard consequence != nil || alternative != nil else { return }
        if check.matches(value, for: "if", { apply(condition, $0, &$1) }) {
            if let consequence { apply(consequence, check.at("/then", value), &check) }
        } else if let alternative {
            apply(alternative, check.at("/else", value), &check)
        }
    }
}

import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Runs plans as a generated validator runs its lines: one call of ``PayloadRuntime/Validation`` for each check.
struct PlanInterpreter {
    let plans: ValidationPlans

    /// Checks a value that is already where the plan's schema is.
    func check(_ id: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        guard check.beginSchema(value, holder: plans[id].holder) else { return }
        if plans[id].isNever {
            check.never(value, holder: plans[id].holder)
        } else {
            if plans[id].types != .any { check.type(JSONTypes(plans[id].types), value) }
            for one in plans[id].checks { self.check(one, value, &check) }
        }
        check.endSchema()
    }

    /// Checks a value against a subschema, which may be a resource of its own.
    ///
    /// - Parameter value: the value as the schema around it sees it through the keyword.
    func apply(_ id: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        guard plans[id].isEmbeddedResource else { return self.check(id, value, &check) }
        self.check(id, check.at(path: "", location: plans[id].location, value), &check)
    }

    // A function for each kind of check, and none of them inlined: what stays on the stack while a subschema is
    // checked is then no more than this one needs.

    @inline(never)
    private func check(_ one: Check, _ value: Validation.Value, _ check: inout Validation) {
        switch one {
        case .assertion(let assertion): self.check(assertion, value, &check)
        case .reference(let plan, let isDynamic): follow(plan, isDynamic: isDynamic, value, &check)
        case .allOf(let branches): checkAll(branches, value, &check)
        case .anyOf(let branches): checkAny(branches, value, &check)
        case .oneOf(let branches): checkOne(branches, value, &check)
        case .not(let plan): checkNot(plan, value, &check)
        case .prohibited(let names): check.prohibited(names: names, value)
        case .exactlyOne(let names): check.exactlyOne(names: names, value)
        case .atLeastOne(let names): check.atLeastOne(names: names, value)
        case .condition(let condition, let consequence, let alternative, let meaning):
            checkBranch(of: condition, consequence, alternative, meaning, value, &check)
        case .dependentSchemas(let dependencies): checkDependent(dependencies, value, &check)
        case .members(let members): self.check(members, value, &check)
        case .propertyNames(let plan): checkNames(plan, value, &check)
        case .elements(let elements): self.check(elements, value, &check)
        case .contains(let contains): self.check(contains, value, &check)
        case .unevaluatedProperties(let unevaluated): checkProperties(unevaluated, value, &check)
        case .unevaluatedItems(let unevaluated): checkItems(unevaluated, value, &check)
        }
    }
}

import JSONSource
import PayloadIR
import PayloadRuntime

/// Schemas that apply in place.
extension PlanInterpreter {
    @inline(never)
    func follow(_ plan: PlanID, isDynamic: Bool, _ value: Validation.Value, _ check: inout Validation) {
        let path = isDynamic ? "/$dynamicRef" : "/$ref"
        check.reference(path: path, location: plans[plan].location, value) { self.check(plan, $0, &$1) }
    }

    @inline(never)
    func checkAll(_ branches: [PlanID], _ value: Validation.Value, _ check: inout Validation) {
        for (index, branch) in branches.enumerated() {
            apply(branch, check.at(path: "/allOf/\(index)", value), &check)
        }
    }

    @inline(never)
    func checkAny(_ branches: [PlanID], _ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        for branch in branches { anyOf.matches(&check) { apply(branch, $0, &$1) } }
        anyOf.any(&check)
    }

    @inline(never)
    func checkOne(_ branches: [PlanID], _ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        for branch in branches { oneOf.matches(&check) { apply(branch, $0, &$1) } }
        oneOf.one(&check)
    }

    @inline(never)
    func checkNot(_ plan: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        check.not(value) { apply(plan, $0, &$1) }
    }

    /// `if` with `then` and `else`
    @inline(never)
    func checkBranch(
        of condition: PlanID,
        _ consequence: PlanID?,
        _ alternative: PlanID?,
        _ meaning: ConditionMeaning,
        _ value: Validation.Value,
        _ check: inout Validation
    ) {
        guard consequence != nil || alternative != nil else { return }
        if check.matches(value, for: "if", { apply(condition, $0, &$1) }) {
            guard let consequence else { return }
            apply(consequence, check.at(path: "/then", clause: "when \(meaning.words)", value), &check)
        } else if let alternative {
            apply(alternative, check.at(path: "/else", clause: "unless \(meaning.words)", value), &check)
        }
    }

    /// `dependentSchemas`
    @inline(never)
    func checkDependent(
        _ dependencies: [(property: String, plan: PlanID)],
        _ value: Validation.Value,
        _ check: inout Validation
    ) {
        for (name, plan) in dependencies where check.has(name: name, value) {
            let place = check.at(
                path: JSONSource.JSONPointer(tokens: ["dependentSchemas", name]).description,
                clause: "when \(ConditionMeaning.presence(of: name).words)",
                value
            )
            apply(plan, place, &check)
        }
    }
}

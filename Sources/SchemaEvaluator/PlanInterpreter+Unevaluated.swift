import PayloadIR
import PayloadRuntime

extension PlanInterpreter {
    /// What is evaluated in one value: the branches that hold, in one list.
    private struct Evaluated {
        var parts: [EvaluatedLocations] = []
        var allProperties = false
        var allItems = false
        var prefixCount = 0
    }

    /// `unevaluatedProperties`
    @inline(never)
    func checkProperties(_ unevaluated: UnevaluatedPlan, _ value: Validation.Value, _ check: inout Validation)
    {
        let keyword: StaticString = "unevaluatedProperties"
        guard check.kind(of: value) == .object else { return }
        let evaluated = evaluated(unevaluated, keyword, value, &check)
        guard !evaluated.allProperties else { return }
        var members = check.members(of: value)
        while let name = members.next(&check) {
            if isEvaluated(name, of: value, evaluated, &check) { continue }
            switch unevaluated.rest {
            case .open, .unsaid: break
            case .closed: check.unexpected(name, keyword, value)
            case .plan(let plan): apply(plan, check.member(name, "/unevaluatedProperties", value), &check)
            }
        }
    }

    /// `unevaluatedItems`
    @inline(never)
    func checkItems(_ unevaluated: UnevaluatedPlan, _ value: Validation.Value, _ check: inout Validation) {
        guard check.kind(of: value) == .array else { return }
        let evaluated = evaluated(unevaluated, "unevaluatedItems", value, &check)
        guard !evaluated.allItems else { return }
        var elements = check.unevaluatedItems(value, from: evaluated.prefixCount)
        while let element = elements.next(&check) {
            if isContained(element, of: value, evaluated, &check) { continue }
            switch unevaluated.rest {
            case .open, .unsaid: break
            case .closed: check.unexpectedItem(elements.position, value)
            case .plan(let plan): apply(plan, element, &check)
            }
        }
    }

    // MARK: - What is evaluated

    private func evaluated(
        _ unevaluated: UnevaluatedPlan,
        _ keyword: StaticString,
        _ value: Validation.Value,
        _ check: inout Validation
    ) -> Evaluated {
        var result = Evaluated()
        var pending = [unevaluated.evaluated]
        while let part = pending.popLast() {
            result.allProperties = result.allProperties || part.allProperties
            result.allItems = result.allItems || part.allItems
            result.prefixCount = max(result.prefixCount, part.prefixCount)
            for (condition, inner) in part.branches where counts(condition, keyword, value, &check) {
                pending.append(inner)
            }
            result.parts.append(part)
        }
        return result
    }

    private func counts(
        _ condition: BranchCondition,
        _ keyword: StaticString,
        _ value: Validation.Value,
        _ check: inout Validation
    ) -> Bool {
        switch condition {
        case .holds(let plan): check.matches(value, for: keyword) { apply(plan, $0, &$1) }
        case .fails(let plan): !check.matches(value, for: keyword) { apply(plan, $0, &$1) }
        case .hasProperty(let name): check.has(name: name, value)
        }
    }

    private func isEvaluated(
        _ name: Validation.Value,
        of object: Validation.Value,
        _ evaluated: Evaluated,
        _ check: inout Validation
    ) -> Bool {
        let text = PropertyName(text: check.text(of: name))
        for part in evaluated.parts {
            if part.names.contains(text) { return true }
            for pattern in part.patterns
            where check.isName(name, matching: pattern, for: "unevaluatedProperties", object) { return true }
        }
        return false
    }

    /// Whether a `contains` evaluates an element.
    private func isContained(
        _ element: Validation.Value,
        of array: Validation.Value,
        _ evaluated: Evaluated,
        _ check: inout Validation
    ) -> Bool {
        for part in evaluated.parts {
            for plan in part.contains
            where check.matches(element, for: "unevaluatedItems", failingAt: array, { apply(plan, $0, &$1) })
            {
                return true
            }
        }
        return false
    }
}

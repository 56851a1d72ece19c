import JSONSource
import PayloadIR
import PayloadRuntime

extension PlanInterpreter {
    /// `properties`, `patternProperties` and `additionalProperties`
    @inline(never)
    func check(_ members: MemberPlan, _ value: Validation.Value, _ check: inout Validation) {
        var object = check.object(value, members.names)
        for (name, plan) in members.properties {
            if let property = object.optional(name: name, &check) { apply(plan, property, &check) }
        }
        switch members.rest {
        case .open, .unsaid: if members.patterns.isEmpty { return }
        case .closed: if members.patterns.isEmpty { return object.noOthers(members.names, &check) }
        case .plan: break
        }
        checkOthers(members, value, &check)
    }

    @inline(never)
    private func checkOthers(_ members: MemberPlan, _ value: Validation.Value, _ check: inout Validation) {
        let paths = members.patterns.map {
            JSONSource.JSONPointer(tokens: ["patternProperties", $0.program.source]).description
        }
        var iterator = check.members(of: value)
        while let name = iterator.next(&check) {
            var isKnown = check.isName(name, in: members.names)
            for ((pattern, plan), path) in zip(members.patterns, paths)
            where check.isName(name, matching: pattern, for: "patternProperties", value) {
                isKnown = true
                apply(plan, check.member(name, path: path, value), &check)
            }
            if isKnown { continue }
            switch members.rest {
            case .open, .unsaid: break
            case .closed: check.unexpected(name, "additionalProperties", value)
            case .plan(let plan): apply(plan, check.member(name, "/additionalProperties", value), &check)
            }
        }
    }

    /// `propertyNames`
    @inline(never)
    func checkNames(_ plan: PlanID, _ value: Validation.Value, _ check: inout Validation) {
        check.propertyNames(value) { apply(plan, $0, &$1) }
    }
}

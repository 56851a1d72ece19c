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

extension PlanInterpreter {
    @inline(never)
    func check(_ assertion: Assertion, _ value: Validation.Value, _ check: inout Validation) {
        switch assertion {
        case .enumeration(let values): check.enumeration(values, value)
        case .constant(let values): check.constant(values, value)
        case .multipleOf(let divisor): check.multipleOf(divisor, value)
        case .maximum(let bound): check.maximum(bound, value)
        case .exclusiveMaximum(let bound): check.exclusiveMaximum(bound, value)
        case .minimum(let bound): check.minimum(bound, value)
        case .exclusiveMinimum(let bound): check.exclusiveMinimum(bound, value)
        case .maxLength(let limit): check.maxLength(limit, value)
        case .minLength(let limit): check.minLength(limit, value)
        case .pattern(let pattern): check.pattern(pattern, value)
        case .format(let format): check.format(format, value)
        case .minorUnits(let units): check.minorUnits(units, value)
        case .clockWindow(let window): check.clockWindow(window, value)
        case .duration(let encoding, let minimum, let maximum):
            check.duration(encoding, value, minimum: minimum, maximum: maximum)
        case .maxItems(let limit): check.maxItems(limit, value)
        case .minItems(let limit): check.minItems(limit, value)
        case .uniqueItems: check.uniqueItems(value)
        case .maxProperties(let limit): check.maxProperties(limit, value)
        case .minProperties(let limit): check.minProperties(limit, value)
        case .overwriteOnly: check.overwriteOnly(value)
        case .required(let names):
            for name in names { check.required(name: name, value) }
        case .dependentRequired(let dependencies):
            for (cause, names) in dependencies {
                for name in names { check.dependentRequired(name: name, ifPresent: cause, value) }
            }
        }
    }
}

extension JSONTypes {
    /// The same types as validation names them: `number` covers `integer` there too, and stands alone.
    init(_ types: TypeSet) {
        let named: [(TypeSet, JSONTypes)] = [
            (.null, .null), (.boolean, .boolean), (.string, .string), (.array, .array), (.object, .object),
        ]
        self = named.reduce(into: []) { if types.contains($1.0) { $0.formUnion($1.1) } }
        if types.contains(.number) {
            formUnion(.number)
        } else if types.contains(.integer) {
            formUnion(.integer)
        }
    }
}

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

extension PlanInterpreter {
    /// `prefixItems` and `items`
    @inline(never)
    func check(_ elements: ElementPlan, _ value: Validation.Value, _ check: inout Validation) {
        for (index, plan) in elements.prefix.enumerated() {
            guard let element = check.element(index, path: "/prefixItems/\(index)", value) else { break }
            apply(plan, element, &check)
        }
        switch elements.rest {
        case .open, .unsaid: break
        case .closed: check.noItems(from: elements.prefix.count, value)
        case .plan(let plan):
            var items = check.items(value, from: elements.prefix.count)
            while let element = items.next(&check) { apply(plan, element, &check) }
        }
    }

    /// `contains` with `minContains` and `maxContains`
    @inline(never)
    func check(_ contains: ContainsPlan, _ value: Validation.Value, _ check: inout Validation) {
        check.contains(
            value,
            minContains: contains.isMinimumWritten ? contains.minimum : nil,
            maxContains: contains.maximum
        ) { apply(contains.plan, $0, &$1) }
    }
}

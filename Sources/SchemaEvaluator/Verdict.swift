import PayloadIR
import PayloadRuntime

/// Finds out whether plans hold, and stops at the first check that does not.
struct Verdict {
    let plans: ValidationPlans

    /// Why the answer is not known. Whatever could not be decided counts as not valid meanwhile.
    var limit: EvaluationLimit?

    /// How many plans are being run inside each other.
    var depth = 0

    init(plans: ValidationPlans) {
        self.plans = plans
    }

    mutating func holds(_ id: PlanID, for instance: JSONInstance) -> Bool {
        guard depth < EvaluationLimit.maximumDepth else {
            limit = .depth
            return false
        }
        depth += 1
        defer { depth -= 1 }
        let plan = plans[id]
        guard !plan.isNever, plan.types.accepts(instance) else { return false }
        for check in plan.checks where !holds(check, for: instance) { return false }
        return true
    }

    private mutating func holds(_ check: Check, for instance: JSONInstance) -> Bool {
        switch check {
        case .assertion(let assertion): holds(assertion, for: instance)
        case .reference(let plan, _): holds(plan, for: instance)
        case .allOf(let branches): count(branches, for: instance, upTo: branches.count) == branches.count
        case .anyOf(let branches): holdsAny(branches, for: instance)
        case .oneOf(let branches): count(branches, for: instance, upTo: 2) == 1
        case .not(let plan): !holds(plan, for: instance)
        case .condition(let condition, let consequence, let alternative):
            branch(condition, consequence, alternative, for: instance).map { holds($0, for: instance) }
                ?? true
        case .dependentSchemas(let dependencies): holds(dependencies, for: instance)
        case .members(let members): holds(members, for: instance)
        case .propertyNames(let plan): holdsForNames(plan, of: instance)
        case .elements(let elements): holds(elements, for: instance)
        case .contains(let contains): holds(contains, for: instance)
        case .unevaluatedProperties(let unevaluated): holdsForProperties(unevaluated, of: instance)
        case .unevaluatedItems(let unevaluated): holdsForItems(unevaluated, of: instance)
        }
    }

    /// Whether an assertion holds; a pattern that takes too many steps is noted.
    mutating func holds(_ assertion: Assertion, for instance: JSONInstance) -> Bool {
        switch assertion.outcome(for: instance) {
        case .holds: return true
        case .fails: return false
        case .gaveUp:
            limit = limit ?? .patternSteps
            return false
        }
    }

    // MARK: - In place

    /// How many branches hold; it stops counting at a number.
    mutating func count(_ branches: [PlanID], for instance: JSONInstance, upTo limit: Int) -> Int {
        var count = 0
        for branch in branches where count < limit && holds(branch, for: instance) { count += 1 }
        return count
    }

    private mutating func holdsAny(_ branches: [PlanID], for instance: JSONInstance) -> Bool {
        for branch in branches where holds(branch, for: instance) { return true }
        return false
    }

    /// The branch of a condition that applies. Nil when there is none.
    mutating func branch(
        _ condition: PlanID,
        _ consequence: PlanID?,
        _ alternative: PlanID?,
        for instance: JSONInstance
    ) -> PlanID? {
        guard consequence != nil || alternative != nil else { return nil }
        return holds(condition, for: instance) ? consequence : alternative
    }

    private mutating func holds(
        _ dependencies: [(property: String, plan: PlanID)],
        for instance: JSONInstance
    ) -> Bool {
        for (property, plan) in dependencies where instance[property] != nil && !holds(plan, for: instance) {
            return false
        }
        return true
    }

    // MARK: - Objects and arrays

    private mutating func holds(_ members: MemberPlan, for instance: JSONInstance) -> Bool {
        for (name, value) in instance.members {
            var isKnown = false
            if let plan = members.property(name) {
                isKnown = true
                guard holds(plan, for: value) else { return false }
            }
            for (program, plan) in members.patterns where matches(program, name) {
                isKnown = true
                guard holds(plan, for: value) else { return false }
            }
            guard isKnown || holds(members.rest, for: value) else { return false }
        }
        return true
    }

    private mutating func holdsForNames(_ plan: PlanID, of instance: JSONInstance) -> Bool {
        for (name, _) in instance.members where !holds(plan, forName: name) { return false }
        return true
    }

    /// Whether a property's name matches a plan, as a string.
    mutating func holds(_ plan: PlanID, forName name: String) -> Bool {
        // A string is written and parsed again, so that plans see nothing but instances.
        guard let document = try? JSONDocument(parsing: JSONValue.string(name).encodedBytes()) else {
            return false
        }
        return holds(plan, for: document.root)
    }

    private mutating func holds(_ elements: ElementPlan, for instance: JSONInstance) -> Bool {
        for (index, element) in instance.elements.enumerated() {
            let isValid =
                index < elements.prefix.count
                ? holds(elements.prefix[index], for: element) : holds(elements.rest, for: element)
            guard isValid else { return false }
        }
        return true
    }

    private mutating func holds(_ contains: ContainsPlan, for instance: JSONInstance) -> Bool {
        guard instance.kind == .array else { return true }
        // One more than the maximum decides; without a maximum the minimum does.
        let limit = contains.maximum.map { $0 == Int.max ? $0 : $0 + 1 } ?? contains.minimum
        let count = matches(contains, in: instance, upTo: limit)
        return count >= contains.minimum && count <= contains.maximum ?? Int.max
    }

    /// How many elements match; it stops counting at a number.
    mutating func matches(_ contains: ContainsPlan, in instance: JSONInstance, upTo limit: Int) -> Int {
        var count = 0
        for element in instance.elements {
            guard count < limit else { break }
            if holds(contains.plan, for: element) { count += 1 }
        }
        return count
    }

    private mutating func holds(_ rest: RestPlan, for value: JSONInstance) -> Bool {
        switch rest {
        case .open, .unsaid: true
        case .closed: false
        case .plan(let plan): holds(plan, for: value)
        }
    }

    /// Whether a pattern of `patternProperties` matches a name.
    mutating func matches(_ program: Pattern, _ name: String) -> Bool {
        switch program.matches(name) {
        case .matched: return true
        case .notMatched: return false
        case .limitReached:
            limit = limit ?? .patternSteps
            return false
        }
    }

    // MARK: - Unevaluated locations

    private mutating func holdsForProperties(_ unevaluated: UnevaluatedPlan, of instance: JSONInstance)
        -> Bool
    {
        guard instance.kind == .object else { return true }
        let locations = locations(unevaluated.evaluated, for: instance)
        guard !locations.allProperties else { return true }
        for (name, value) in instance.members where !isEvaluated(name, in: locations) {
            guard holds(unevaluated.rest, for: value) else { return false }
        }
        return true
    }

    private mutating func holdsForItems(_ unevaluated: UnevaluatedPlan, of instance: JSONInstance) -> Bool {
        guard instance.kind == .array else { return true }
        let locations = locations(unevaluated.evaluated, for: instance)
        guard !locations.allItems else { return true }
        for (index, element) in instance.elements.enumerated()
        where !isEvaluated(element, index, in: locations) {
            guard holds(unevaluated.rest, for: element) else { return false }
        }
        return true
    }
}

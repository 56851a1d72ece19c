import JSONSource
import PayloadIR
import PayloadRuntime

/// Finds every violation, with its place in the instance and in the schema.
struct ViolationCollector {
    let plans: ValidationPlans
    private(set) var violations: [Violation] = []

    /// For branches of which only the outcome counts.
    private var verdict: Verdict
    private var instancePath = JSONPointer.root
    private var keywordPath = JSONPointer.root

    init(plans: ValidationPlans) {
        self.plans = plans
        verdict = Verdict(plans: plans)
    }

    mutating func check(_ id: PlanID, _ instance: JSONInstance) {
        guard verdict.depth < EvaluationLimit.maximumDepth else {
            add(plans[id].holder, EvaluationLimit.depth.message, at: nil)
            return
        }
        verdict.depth += 1
        defer { verdict.depth -= 1 }
        let plan = plans[id]
        guard !plan.isNever else {
            add(plan.holder, "expected no value", at: nil)
            return
        }
        if !plan.types.accepts(instance) {
            add("type", "expected \(plan.types.inWords), found \(instance.kindInWords)")
        }
        for check in plan.checks { self.check(check, instance) }
    }

    private mutating func check(_ check: Check, _ instance: JSONInstance) {
        switch check {
        case .assertion(let assertion): self.check(assertion, instance)
        case .reference(let plan, let isDynamic):
            follow([isDynamic ? "$dynamicRef" : "$ref"], plan, instance)
        case .allOf(let branches):
            for (index, branch) in branches.enumerated() { follow(["allOf", "\(index)"], branch, instance) }
        case .anyOf(let branches): checkAny(branches, instance)
        case .oneOf(let branches): checkOne(branches, instance)
        case .not(let plan): checkNot(plan, instance)
        case .condition(let condition, let consequence, let alternative):
            checkBranch(of: condition, consequence, alternative, instance)
        case .dependentSchemas(let dependencies):
            for (property, plan) in dependencies where instance[property] != nil {
                follow(["dependentSchemas", property], plan, instance)
            }
        case .members(let members): self.check(members, instance)
        case .propertyNames(let plan): checkNames(plan, of: instance)
        case .elements(let elements): self.check(elements, instance)
        case .contains(let contains): self.check(contains, instance)
        case .unevaluatedProperties(let unevaluated): checkProperties(unevaluated, of: instance)
        case .unevaluatedItems(let unevaluated): checkItems(unevaluated, of: instance)
        }
    }

    // MARK: - Places

    /// Adds a violation of the instance that is being checked.
    ///
    /// - Parameter place: what follows the schema's location. Nil when the schema itself is meant; the keyword
    ///   otherwise.
    private mutating func add(_ keyword: String, _ message: String, at place: String?) {
        violations.append(
            Violation(
                instanceLocation: instancePath.description,
                keywordLocation: (place.map { keywordPath.appending($0) } ?? keywordPath).description,
                keyword: keyword,
                message: message
            )
        )
    }

    private mutating func add(_ keyword: String, _ message: String) {
        add(keyword, message, at: keyword)
    }

    /// Checks a subschema of the instance itself.
    private mutating func follow(_ keywords: [String], _ plan: PlanID, _ instance: JSONInstance) {
        keywordPath.tokens += keywords
        check(plan, instance)
        keywordPath.tokens.removeLast(keywords.count)
    }

    /// Checks a subschema of a part of the instance.
    private mutating func follow(
        _ keywords: [String],
        _ plan: PlanID,
        _ child: JSONInstance,
        at token: String
    ) {
        instancePath.tokens.append(token)
        follow(keywords, plan, child)
        instancePath.tokens.removeLast()
    }

    /// Runs what only a verdict is needed of. Where there is none because of a limit, that is the violation.
    private mutating func judge<Answer>(_ keyword: String, _ body: (inout Verdict) -> Answer) -> Answer? {
        verdict.limit = nil
        let answer = body(&verdict)
        guard let limit = verdict.limit else { return answer }
        add(keyword, limit.message)
        return nil
    }

    // MARK: - Assertions

    private mutating func check(_ assertion: Assertion, _ instance: JSONInstance) {
        switch assertion.outcome(for: instance) {
        case .holds: break
        case .gaveUp: add(assertion.keyword, EvaluationLimit.patternSteps.message)
        case .fails:
            for message in assertion.messages(for: instance) { add(assertion.keyword, message) }
        }
    }

    // MARK: - In place

    private mutating func checkAny(_ branches: [PlanID], _ instance: JSONInstance) {
        let count = judge("anyOf") { $0.count(branches, for: instance, upTo: 1) }
        guard count == 0 else { return }
        add("anyOf", "expected at least one of \(branches.count) alternatives to match, but none does")
    }

    private mutating func checkOne(_ branches: [PlanID], _ instance: JSONInstance) {
        let count = judge("oneOf") { $0.count(branches, for: instance, upTo: branches.count) }
        guard let count, count != 1 else { return }
        let found = count == 0 ? "none does" : "\(count) do"
        add("oneOf", "expected exactly one of \(branches.count) alternatives to match, but \(found)")
    }

    private mutating func checkNot(_ plan: PlanID, _ instance: JSONInstance) {
        guard judge("not", { $0.holds(plan, for: instance) }) == true else { return }
        add("not", "expected a value that does not match the schema in \"not\"")
    }

    private mutating func checkBranch(
        of condition: PlanID,
        _ consequence: PlanID?,
        _ alternative: PlanID?,
        _ instance: JSONInstance
    ) {
        guard consequence != nil || alternative != nil else { return }
        switch judge("if", { $0.holds(condition, for: instance) }) {
        case true?: if let consequence { follow(["then"], consequence, instance) }
        case false?: if let alternative { follow(["else"], alternative, instance) }
        case nil: break
        }
    }
}

// MARK: - Objects

extension ViolationCollector {
    private mutating func check(_ members: MemberPlan, _ instance: JSONInstance) {
        for (name, value) in instance.members {
            var isKnown = false
            if let plan = members.property(name) {
                isKnown = true
                follow(["properties", name], plan, value, at: name)
            }
            for (program, plan) in members.patterns {
                guard let matches = judge("patternProperties", { $0.matches(program, name) }) else {
                    isKnown = true
                    continue
                }
                guard matches else { continue }
                isKnown = true
                follow(["patternProperties", program.source], plan, value, at: name)
            }
            if !isKnown { check(members.rest, of: "additionalProperties", name, value) }
        }
    }

    private mutating func check(_ rest: RestPlan, of keyword: String, _ name: String, _ value: JSONInstance) {
        switch rest {
        case .open, .unsaid: break
        case .closed: add(keyword, "expected no property \(quotedJSON(excerpt(of: name)))")
        case .plan(let plan): follow([keyword], plan, value, at: name)
        }
    }

    private mutating func checkNames(_ plan: PlanID, of instance: JSONInstance) {
        for (name, _) in instance.members {
            guard judge("propertyNames", { $0.holds(plan, forName: name) }) == false else { continue }
            let reason = plans.firstMessage(plan, forName: name).map { ": \($0)" } ?? ""
            add("propertyNames", "the name \(quotedJSON(excerpt(of: name))) is not allowed\(reason)")
        }
    }

    private mutating func checkProperties(_ unevaluated: UnevaluatedPlan, of instance: JSONInstance) {
        guard instance.kind == .object else { return }
        let keyword = "unevaluatedProperties"
        guard let locations = judge(keyword, { $0.locations(unevaluated.evaluated, for: instance) }),
            !locations.allProperties
        else { return }
        for (name, value) in instance.members {
            guard judge(keyword, { $0.isEvaluated(name, in: locations) }) == false else { continue }
            check(unevaluated.rest, of: keyword, name, value)
        }
    }
}

// MARK: - Arrays

extension ViolationCollector {
    private mutating func check(_ elements: ElementPlan, _ instance: JSONInstance) {
        let prefix = elements.prefix
        for (index, element) in instance.elements.enumerated() {
            if index < prefix.count {
                follow(["prefixItems", "\(index)"], prefix[index], element, at: "\(index)")
            } else if case .plan(let plan) = elements.rest {
                follow(["items"], plan, element, at: "\(index)")
            }
        }
        guard case .closed = elements.rest, instance.kind == .array, instance.count > prefix.count else {
            return
        }
        add("items", "expected at most \(counted(prefix.count, "element")), found \(instance.count)")
    }

    private mutating func check(_ contains: ContainsPlan, _ instance: JSONInstance) {
        guard instance.kind == .array else { return }
        guard let count = judge("contains", { $0.matches(contains, in: instance, upTo: Int.max) }) else {
            return
        }
        let found =
            "that \(contains.minimum == 1 ? "matches" : "match") the schema in \"contains\", found \(count)"
        if count < contains.minimum {
            // Without `minContains` it is `contains` itself that asks for one.
            let keyword = contains.isMinimumWritten ? "minContains" : "contains"
            add(keyword, "expected at least \(counted(contains.minimum, "element")) \(found)")
        }
        if let maximum = contains.maximum, count > maximum {
            add("maxContains", "expected at most \(counted(maximum, "element")) \(found)")
        }
    }

    private mutating func checkItems(_ unevaluated: UnevaluatedPlan, of instance: JSONInstance) {
        guard instance.kind == .array else { return }
        let keyword = "unevaluatedItems"
        guard let locations = judge(keyword, { $0.locations(unevaluated.evaluated, for: instance) }),
            !locations.allItems
        else { return }
        var unknown: [Int] = []
        for (index, element) in instance.elements.enumerated() {
            guard judge(keyword, { $0.isEvaluated(element, index, in: locations) }) == false else { continue }
            unknown.append(index)
            if case .plan(let plan) = unevaluated.rest { follow([keyword], plan, element, at: "\(index)") }
        }
        guard case .closed = unevaluated.rest, let first = unknown.first else { return }
        let others = unknown.count == 1 ? "" : " and \(unknown.count - 1) more"
        add(
            keyword,
            "expected no elements beyond those that the schema describes, found element \(first)\(others)"
        )
    }
}

extension ValidationPlans {
    /// The words of the first violation of a property's name.
    fileprivate func firstMessage(_ plan: PlanID, forName name: String) -> String? {
        guard let document = try? JSONDocument(parsing: JSONValue.string(name).encodedBytes()) else {
            return nil
        }
        return SchemaEvaluator(self).violations(in: document.root, against: plan).first?.message
    }
}

import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// What instances on the disk show about rules.
struct RuleEvidence {
    private let set: SchemaSet
    private let plans: ValidationPlans
    private var instances: RuleInstances

    /// What could not be read.
    var problems: [String] { instances.problems }

    init(folder: String, set: SchemaSet, plans: ValidationPlans) {
        instances = RuleInstances(folder: folder)
        self.set = set
        self.plans = plans
    }

    /// Names for each rule the first accepted instance that has something the rule applies to, and the rejected one
    /// that breaks it with the fewest violations.
    mutating func add(to types: inout [TypeRules], module: String) {
        let rejected = rejected(of: types, module)
        for index in types.indices {
            let judge = judge(of: types[index])
            var accepted = Accepted(instances.accepted(module, types[index].type), judge)
            for number in types[index].rules.indices {
                let rule = types[index].rules[number]
                types[index].rules[number].rejected =
                    rule.violationLocations.compactMap { rejected[$0] }.min { $0.isBetter(than: $1) }?.path
                if let schema = rule.schema {
                    let subject = Subject(schema: schema, types: rule.types)
                    types[index].rules[number].accepted = accepted.first(exercising: subject)
                }
            }
        }
    }

    /// Nil for what is no payload, such as an operation.
    private func judge(of type: TypeRules) -> InstanceJudge? {
        guard let root = set.roots[type.file].first, set.files[type.file].kind == .schema else { return nil }
        return InstanceJudge(of: root, in: set, plans)
    }

    // MARK: - Accepted

    /// What rules are about: values of some types that a schema applies to.
    private struct Subject: Hashable {
        let schema: SchemaID
        let types: TypeSet
    }

    /// The accepted instances of a type, and what they are known to show.
    private struct Accepted {
        let instances: [RuleInstances.Instance]
        let judge: InstanceJudge?
        private var known: [Subject: String?] = [:]

        init(_ instances: [RuleInstances.Instance], _ judge: InstanceJudge?) {
            // What the schema rejects shows nothing, wherever it stands.
            self.instances = instances.filter { judge?.isValid($0) == true }
            self.judge = judge
        }

        /// The path of the first instance that has such a value. Nil when there is none.
        mutating func first(exercising subject: Subject) -> String? {
            if let known = known[subject] { return known }
            let refusing = judge?.refusing(subject.types, in: subject.schema)
            let path = instances.first { refusing?.isValid($0) == false }?.path
            known[subject] = .some(path)
            return path
        }
    }

    // MARK: - Rejected

    private struct Rejected {
        let path: String
        let violations: Int

        func isBetter(than other: Rejected) -> Bool { violations < other.violations }
    }

    /// The rejected instance for each keyword that rejects one, by what violations call the keyword: the one with the
    /// fewest violations. A type's own instances come before those of others by way of which its rules are broken.
    private mutating func rejected(of types: [TypeRules], _ module: String) -> [String: Rejected] {
        var own: [String: Rejected] = [:]
        var others: [String: Rejected] = [:]
        for type in types {
            guard let judge = judge(of: type) else { continue }
            let locations = Set(type.rules.flatMap(\.violationLocations))
            for instance in instances.rejected(module, type.type) {
                let violations = judge.violations(in: instance)
                let rejected = Rejected(path: instance.path, violations: violations.count)
                for location in Set(violations.map(\.absoluteKeywordLocation)) {
                    if locations.contains(location) {
                        own[location] = Self.better(own[location], rejected)
                    } else {
                        others[location] = Self.better(others[location], rejected)
                    }
                }
            }
        }
        return own.merging(others) { own, _ in own }
    }

    /// The first of the two unless the second is better.
    private static func better(_ first: Rejected?, _ second: Rejected) -> Rejected {
        guard let first, !second.isBetter(than: first) else { return second }
        return first
    }
}

/// Judges instances of a type.
private struct InstanceJudge {
    private let root: PlanID
    private let declaredFacts: [ContextFact]
    private var plans: ValidationPlans

    init(of root: SchemaID, in set: SchemaSet, _ plans: ValidationPlans) {
        self.root = plans.plan(of: root)
        declaredFacts = set.facts(inReachOf: [root]).map(\.rule)
        self.plans = plans
    }

    /// One that finds a valid instance invalid where a schema decides about a value of these types.
    func refusing(_ types: TypeSet, in schema: SchemaID) -> InstanceJudge {
        var judge = self
        judge.plans = plans.refusing(types, in: schema)
        return judge
    }

    func isValid(_ instance: RuleInstances.Instance) -> Bool {
        evaluator(for: instance).isValid(instance.document.root, against: root)
    }

    func violations(in instance: RuleInstances.Instance) -> [Violation] {
        evaluator(for: instance).violations(in: instance.document.root, against: root)
    }

    private func evaluator(for instance: RuleInstances.Instance) -> SchemaEvaluator {
        let facts = ValidationFacts(ValidationContext(facts: instance.facts), declared: declaredFacts)
        // The tool's own thread has a large stack.
        return SchemaEvaluator(plans, facts: facts, limits: .largeStack)
    }
}

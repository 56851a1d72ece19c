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

/// Instances of payloads on the disk, with the facts that they are judged with.
///
/// Below the folder stand `MODULE/TYPE/accept`, and beside it folders whose names start with `reject`.
struct RuleInstances {
    private let folder: String

    /// What could not be read.
    private(set) var problems: [String] = []

    struct Instance {
        /// Below the folder.
        let path: String
        let document: JSONDocument
        let facts: [String: String]
    }

    init(folder: String) {
        self.folder = folder
    }

    /// The accepted instances of a type, by name.
    mutating func accepted(_ module: String, _ type: String) -> [Instance] {
        instances(module, type, "accept")
    }

    /// The rejected instances of a type, by folder and name.
    mutating func rejected(_ module: String, _ type: String) -> [Instance] {
        var found: [Instance] = []
        for kind in entries(module, type) where kind.hasPrefix("reject") {
            found += instances(module, type, kind)
        }
        return found
    }

    private func entries(_ path: String...) -> [String] {
        let names = try? FileSystem.entries(of: ([folder] + path).joined(separator: "/"))
        return names ?? []
    }

    /// The instances of a folder that can be read.
    private mutating func instances(_ module: String, _ type: String, _ kind: String) -> [Instance] {
        var found: [Instance] = []
        for name in entries(module, type, kind) where name.hasSuffix(".json") {
            let path = "\(module)/\(type)/\(kind)/\(name)"
            guard let document = document(path), let facts = facts(beside: path) else { continue }
            found.append(Instance(path: path, document: document, facts: facts))
        }
        return found
    }

    /// The facts of an instance. Nil when they cannot be read.
    private mutating func facts(beside path: String) -> [String: String]? {
        let context = path.dropLast(".json".count) + ".context"
        guard FileSystem.kind(of: "\(folder)/\(context)") != nil else { return [:] }
        guard let document = document(String(context)) else { return nil }
        guard case .object(let members) = document.root.value else {
            problems.append("\(folder)/\(context): expected an object with facts by name")
            return nil
        }
        var facts: [String: String] = [:]
        for (name, value) in members {
            guard case .string(let text) = value else {
                problems.append("\(folder)/\(context): expected text as the fact \(name)")
                continue
            }
            facts[name] = text
        }
        return facts
    }

    private mutating func document(_ path: String) -> JSONDocument? {
        do throws(FileSystem.ReadFailure) {
            let bytes = try FileSystem.contents(of: "\(folder)/\(path)")
            if let document = try? JSONDocument(parsing: bytes) { return document }
            problems.append("\(folder)/\(path): expected JSON")
        } catch {
            problems.append("\(folder)/\(path) cannot be read: \(error.reason)")
        }
        return nil
    }
}

/// The way from a payload to a value in it.
struct InstancePath: CustomStringConvertible {
    enum Step {
        case name(String)
        /// An element at an index.
        case element(String)
        /// Any element of an array.
        case elements
        /// Any member of an object.
        case members
    }

    var steps: [Step] = []

    /// The name in `$defs` where the way begins. Nil for one from the payload itself.
    var definition: String?

    init(definition: String? = nil) {
        self.definition = definition
    }

    /// `data.currency`, `Transactions[].Total`. Empty for the payload itself.
    var description: String {
        steps.reduce(definition.map { "$defs.\($0)" } ?? "") { path, step in
            switch step {
            case .name(let name): path.isEmpty ? name : "\(path).\(name)"
            case .element(let index): "\(path)[\(index)]"
            case .elements: path + "[]"
            case .members: path.isEmpty ? "*" : path + ".*"
            }
        }
    }
}

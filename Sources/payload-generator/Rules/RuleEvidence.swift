import Diagnostics
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// Instances of payloads on the disk, and what they show about rules.
///
/// Below the folder stand `MODULE/TYPE/accept`, and beside it folders whose names start with `reject`.
struct RuleEvidence {
    private let folder: String
    private let set: SchemaSet
    private let plans: ValidationPlans

    /// What could not be read.
    private(set) var problems: [String] = []

    /// An instance with the facts that it is judged with.
    private struct Instance {
        /// Below the folder.
        let path: String
        let document: JSONDocument
        let facts: [String: String]
    }

    init(folder: String, set: SchemaSet, plans: ValidationPlans) {
        self.folder = folder
        self.set = set
        self.plans = plans
    }

    /// Names the first instance that each rule rejects, and the first accepted one that has the property.
    mutating func add(to types: inout [TypeRules], module: String) {
        let rejected = rejected(of: types, module)
        for index in types.indices {
            let accepted = instances(module, types[index].type, "accept").map {
                ($0.path, $0.document.root.value)
            }
            for number in types[index].rules.indices {
                let rule = types[index].rules[number]
                types[index].rules[number].rejected = rejected[rule.absoluteKeywordLocation]
                types[index].rules[number].accepted =
                    accepted.first { rule.property.leadsSomewhere(in: $0.1) }?.0
            }
        }
    }

    /// The first rejected instance for each keyword that rejects one, by what violations call the keyword. A type's
    /// own instances come before those of others by way of which its rules are broken.
    private mutating func rejected(of types: [TypeRules], _ module: String) -> [String: String] {
        var own: [String: String] = [:]
        var others: [String: String] = [:]
        for type in types {
            let locations = Set(type.rules.map(\.absoluteKeywordLocation))
            for kind in entries(module, type.type) where kind.hasPrefix("reject") {
                for instance in instances(module, type.type, kind) {
                    for location in violated(by: instance, type) {
                        if locations.contains(location) {
                            own[location] = own[location] ?? instance.path
                        } else {
                            others[location] = others[location] ?? instance.path
                        }
                    }
                }
            }
        }
        return own.merging(others) { own, _ in own }
    }

    private func violated(by instance: Instance, _ type: TypeRules) -> [String] {
        guard let root = set.roots[type.file].first else { return [] }
        let facts = ValidationFacts(
            ValidationContext(facts: instance.facts),
            declared: set.facts(inReachOf: [root]).map(\.rule)
        )
        let evaluator = SchemaEvaluator(plans, facts: facts, limits: .largeStack)
        return evaluator.violations(in: instance.document.root, against: plans.plan(of: root))
            .map(\.absoluteKeywordLocation)
    }

    // MARK: - Disk

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

import Diagnostics
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// Instances of payloads on the disk, and what they show about rules.
///
/// Below the folder stand `MODULE/TYPE/accept` and folders beside it whose names start with `reject`.
struct RuleEvidence {
    let folder: String
    let set: SchemaSet
    let plans: ValidationPlans

    /// What could not be read.
    private(set) var problems: [String] = []

    init(folder: String, set: SchemaSet, plans: ValidationPlans) {
        self.folder = folder
        self.set = set
        self.plans = plans
    }

    /// Names the first instance that each rule rejects, and the first accepted one that has the property.
    mutating func add(to types: inout [TypeRules], module: String) {
        // By what violations call the keyword, since a rule can be broken by way of another type.
        var rejected: [String: String] = [:]
        for type in types {
            for name in entries(module, type.type) where name.hasPrefix("reject") {
                for (path, value, facts) in instances(module, type.type, name) {
                    for violation in violations(in: value, of: type, facts) {
                        let location = violation.absoluteKeywordLocation
                        if rejected[location] == nil { rejected[location] = path }
                    }
                }
            }
        }
        for index in types.indices {
            let accepted = instances(module, types[index].type, "accept").compactMap { path, document, _ in
                (path, document.root.value)
            }
            for number in types[index].rules.indices {
                let rule = types[index].rules[number]
                types[index].rules[number].rejected = rejected[rule.absoluteKeywordLocation]
                types[index].rules[number].accepted =
                    accepted.first { rule.property.leadsSomewhere(in: $0.1) }?.0
            }
        }
    }

    private func violations(in document: JSONDocument, of type: TypeRules, _ facts: ValidationFacts)
        -> [Violation]
    {
        guard let root = set.roots[type.file].first else { return [] }
        let evaluator = SchemaEvaluator(plans, facts: facts, limits: .largeStack)
        return evaluator.violations(in: document.root, against: plans.plan(of: root))
    }

    // MARK: - Disk

    private func entries(_ path: String...) -> [String] {
        let names = try? FileSystem.entries(of: ([folder] + path).joined(separator: "/"))
        return names ?? []
    }

    /// The instances of a folder that can be read, with their facts.
    private mutating func instances(_ module: String, _ type: String, _ kind: String)
        -> [(path: String, document: JSONDocument, facts: ValidationFacts)]
    {
        var found: [(String, JSONDocument, ValidationFacts)] = []
        for name in entries(module, type, kind) where name.hasSuffix(".json") {
            let path = "\(module)/\(type)/\(kind)/\(name)"
            guard let document = document(path) else { continue }
            let context = path.dropLast(".json".count) + ".context"
            let isThere = FileSystem.kind(of: "\(folder)/\(context)") != nil
            let facts = isThere ? self.document(String(context)).map(Self.facts) : ValidationFacts.none
            if let facts { found.append((path, document, facts)) }
        }
        return found
    }

    private mutating func document(_ path: String) -> JSONDocument? {
        do throws(FileSystem.ReadFailure) {
            let bytes = try FileSystem.contents(of: "\(folder)/\(path)")
            if let document = try? JSONDocument(parsing: bytes) { return document }
            problems.append("\(folder)/\(path) is not JSON")
        } catch {
            problems.append("\(folder)/\(path) cannot be read: \(error.reason)")
        }
        return nil
    }

    private static func facts(_ document: JSONDocument) -> ValidationFacts {
        guard case .object(let members) = document.root.value else { return .none }
        var facts = ValidationFacts()
        for (name, value) in members {
            if case .string(let text) = value { facts.values[name] = text }
        }
        return facts
    }
}

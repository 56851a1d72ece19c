import PayloadRuntime

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

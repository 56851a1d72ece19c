import Diagnostics
import JSONSource
import PayloadRuntime

/// A fact that a payload's rules depend on and that is not in it, as `x-context` declares it.
package struct Fact: Sendable {
    package let name: String
    package let kind: Kind

    /// What the fact is, for documentation.
    package let description: String?

    /// Where its schema stands.
    package let location: SourceLocation

    /// What values it can have.
    package enum Kind: Equatable, Sendable {
        /// Text that matches the pattern, if there is one, and is one of the values, if there are any.
        case text(pattern: String?, values: [String])
        case boolean
        case integer
        /// The time now.
        case time
    }

    /// The name of the fact that says what time it is.
    package static let now = "now"

    /// - Parameter node: the fact's schema. Nil when it is none; ``SchemaCheck`` says why.
    init?(_ name: String, _ node: JSONNode, at location: SourceLocation) {
        self.name = name
        self.location = location
        description = node[Keyword.description.name]?.string
        switch node[Keyword.type.name]?.string {
        case "boolean": kind = .boolean
        case "integer": kind = .integer
        case "string" where name == Self.now: kind = .time
        case "string":
            let values = node[Keyword.enumeration.name]?.elements ?? []
            kind = .text(pattern: node[Keyword.pattern.name]?.string, values: values.compactMap(\.string))
        default: return nil
        }
    }

    /// What checks the fact's values.
    package var rule: ContextFact {
        switch kind {
        case .text(let pattern, let values):
            // A pattern that does not compile is an error of the schema.
            .text(name, pattern: pattern.flatMap { try? Pattern(parsing: $0) }, values: values)
        case .boolean: .boolean(name)
        case .integer: .integer(name)
        case .time: .time(name)
        }
    }
}

extension SchemaSet {
    /// The facts that a schema declares, in the text's order. None for one that is no document's root: facts are a
    /// whole file's.
    func declaredFacts(_ id: SchemaID) -> [Fact] {
        let schema = self[id]
        guard schema.parent == nil, let members = schema[.context]?.members else { return [] }
        let pointer = schema.pointer.appending(Keyword.context.name)
        return members.compactMap { member in
            let place = pointer.appending(member.name)
            let location = files[schema.file].location(of: member.nameRange, pointer: place)
            return Fact(member.name, member.value, at: location)
        }
    }

    /// The root of the document that a schema stands in.
    func root(of id: SchemaID) -> SchemaID {
        var root = id
        while let parent = self[root].parent { root = parent }
        return root
    }

    /// The facts that validation by some schemas can ask for: those of their own documents, then those of the
    /// documents that references lead to, in the order in which they are met. Of several with the same name it is the
    /// first.
    package func facts(inReachOf schemas: [SchemaID]) -> [Fact] {
        guard declaresFacts else { return [] }
        var names: Set<String> = []
        return allFacts(inReachOf: schemas).filter { names.insert($0.name).inserted }
    }

    /// The same with every declaration.
    func allFacts(inReachOf schemas: [SchemaID]) -> [Fact] {
        var seen: Set<SchemaID> = []
        var roots: Set<SchemaID> = []
        var facts: [Fact] = []
        var next = Array(schemas.reversed())
        while let id = next.popLast() {
            guard seen.insert(id).inserted else { continue }
            let root = root(of: id)
            if roots.insert(root).inserted { facts += declaredFacts(root) }
            let schema = self[id]
            // Definitions count where a reference leads to them.
            let inner = schema.subschemas.filter { !Self.heldKeywords.contains($0.keyword) }.map(\.id)
            next += (inner + [schema.reference, schema.dynamicReference].compactMap { $0 }).reversed()
        }
        return facts
    }

    /// Keywords that hold schemas without applying them.
    private static let heldKeywords = [Keyword.definitions.name, Keyword.context.name]
}

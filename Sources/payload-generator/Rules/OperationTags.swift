import JSONSource
import SchemaFrontEnd

/// Which operations use a schema's file: directly, or through others that refer to it.
struct OperationTags {
    private let set: SchemaSet

    /// The tags by the files' indices, in the order of the documents.
    private(set) var tags: [Int: [String]] = [:]

    init(of set: SchemaSet) {
        self.set = set
        for index in set.files.indices where set.files[index].kind == .openAPI { visit(index) }
    }

    private mutating func visit(_ document: Int) {
        let root = set.files[document].root
        let schemas = schemas(of: document)
        for (path, item) in (root["paths"]?.members ?? []).map({ ($0.name, $0.value) }) {
            for member in item.members ?? [] {
                let names = (member.value["tags"]?.elements ?? []).compactMap(\.string)
                guard !names.isEmpty else { continue }
                var reached = Reached(pointers: [JSONPointer(tokens: ["paths", path, member.name])])
                while let pointer = reached.pointers.popLast() {
                    follow(pointer, of: document, schemas, &reached)
                }
                for file in reached.files {
                    tags[file, default: []] += names.filter { tags[file]?.contains($0) != true }
                }
            }
        }
    }

    /// What an operation leads to.
    private struct Reached {
        /// Parts of the document that are still to be looked at.
        var pointers: [JSONPointer]
        var seen: Set<JSONPointer> = []
        var files: Set<Int> = []
        var schemas: Set<SchemaID> = []
    }

    private func schemas(of document: Int) -> [JSONPointer: SchemaID] {
        var schemas: [JSONPointer: SchemaID] = [:]
        for schema in set.schemas where schema.file == document { schemas[schema.pointer] = schema.id }
        return schemas
    }

    /// Looks for schemas, and for references to other parts of the document, in a part of it.
    private func follow(
        _ pointer: JSONPointer,
        of document: Int,
        _ schemas: [JSONPointer: SchemaID],
        _ reached: inout Reached
    ) {
        guard reached.seen.insert(pointer).inserted else { return }
        if let schema = schemas[pointer] {
            follow(schema, &reached)
            return
        }
        guard let node = set.files[document].root.value(at: pointer) else { return }
        if let reference = node["$ref"]?.string, reference.hasPrefix("#"),
            let target = JSONPointer(String(reference.dropFirst()))
        {
            reached.pointers.append(target)
        }
        for member in node.members ?? [] { reached.pointers.append(pointer.appending(member.name)) }
        for index in (node.elements ?? []).indices { reached.pointers.append(pointer.appending(index)) }
    }

    /// Follows a schema along its subschemas and references.
    private func follow(_ id: SchemaID, _ reached: inout Reached) {
        var waiting = [id]
        while let next = waiting.popLast() {
            guard reached.schemas.insert(next).inserted else { continue }
            reached.files.insert(set[next].file)
            waiting += set[next].subschemas.map(\.id)
            waiting += [set[next].reference, set[next].dynamicReference].compactMap { $0 }
        }
    }
}

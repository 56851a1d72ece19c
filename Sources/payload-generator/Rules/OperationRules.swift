import JSONSource
import SchemaFrontEnd
import SwiftEmitter

/// The rules of an OpenAPI document's operations that stand in keywords of the payments vocabulary.
struct OperationRules {
    private let file: SchemaFile

    /// An entry for each operation or security scheme with such a keyword, in the document's order.
    static func types(ofFile index: Int, of set: SchemaSet) -> [TypeRules] {
        OperationRules(file: set.files[index]).types(index)
    }

    private func types(_ index: Int) -> [TypeRules] {
        var types: [TypeRules] = []
        for path in file.root["paths"]?.members ?? [] {
            for method in path.value.members ?? [] {
                guard let name = method.value["operationId"]?.string else { continue }
                let place = JSONPointer(tokens: ["paths", path.name, method.name])
                let documents = (method.value["tags"]?.elements ?? []).compactMap(\.string)
                types.append(entry(name, method.value, place, index, documents))
            }
        }
        for scheme in file.root["components"]?["securitySchemes"]?.members ?? [] {
            let place = JSONPointer(tokens: ["components", "securitySchemes", scheme.name])
            types.append(entry(scheme.name, scheme.value, place, index, []))
        }
        return types.filter { !$0.rules.isEmpty }
    }

    private func entry(
        _ name: String,
        _ node: JSONNode,
        _ place: JSONPointer,
        _ index: Int,
        _ documents: [String]
    ) -> TypeRules {
        let rules = (node.members ?? []).compactMap { member -> ListedRule? in
            guard let words = words(member) else { return nil }
            return ListedRule(
                type: name,
                property: InstancePath(),
                words: words,
                keyword: member.name,
                location: file.location(of: member.value.range, pointer: place.appending(member.name)),
                isAssertion: false
            )
        }
        return TypeRules(type: name, file: index, path: file.relativePath, documents: documents, rules: rules)
    }

    private func words(_ member: JSONMember) -> String? {
        switch member.name {
        case OperationReader.precedenceName:
            let sources = (member.value.elements ?? []).map(source).joined(separator: "; ")
            return "A field's value comes from the first of these that has it: \(sources)."
        case OperationReader.lockName:
            let retrieve = member.value["retrieve"]?.string ?? ""
            let at = member.value["lostRace"]?["at"]?.string ?? ""
            let value = member.value["lostRace"]?["value"]?.string ?? ""
            return
                "Refused when what `\(retrieve)` answered has changed since: `\(at)` of the error is `\(value)`."
        case OperationReader.signatureName:
            return "Requests are signed with `\(member.value.string ?? "")`."
        default:
            return nil
        }
    }

    /// "token, at `/note` of the request, except `/hint`"
    private func source(_ node: JSONNode) -> String {
        var words = node["source"]?.string ?? ""
        if let place = node["at"]?.string { words += ", at \(DocumentationText.code(place)) of the request" }
        let exceptions = (node["except"]?.elements ?? []).compactMap(\.string).map(DocumentationText.code)
        if !exceptions.isEmpty { words += ", except \(exceptions.joined(separator: ", "))" }
        return words
    }
}

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

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

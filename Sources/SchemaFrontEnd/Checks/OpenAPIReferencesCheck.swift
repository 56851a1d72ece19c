import Diagnostics
import JSONSource

extension SchemaCheck {
    /// A `$ref` outside of schemas leads to a value of its kind, in the same document or in another one.
    static let openAPIReferences = SchemaCheck { set in
        set.descriptions.flatMap { document -> [Diagnostic] in
            var problems: [Diagnostic] = []
            OpenAPIWalker.walk(document.node) { object, place in
                guard object.mayBeReference, place.node["$ref"] != nil else { return }
                let value = OpenAPIValue(file: document.file, pointer: place.pointer, node: place.node)
                if let problem = problem(with: value, object, set) { problems.append(problem) }
            }
            return problems
        }
    }

    private static func problem(with value: OpenAPIValue, _ object: OpenAPIObject, _ set: SchemaSet)
        -> Diagnostic?
    {
        guard let reference = value["$ref"] else { return nil }
        let place = set.location(of: reference)
        if let problem = deadEnd(reference.node, in: set.files[value.file], set) {
            return Diagnostic(.unresolvedReference, "\"$ref\" leads nowhere: \(problem)", at: place)
        }
        if let target = set.target(of: value), let section = object.section, target.pointer.tokens.count == 3,
            target.pointer.tokens[0] == "components", target.pointer.tokens[1] != section
        {
            let found = quotedJSON(target.pointer.tokens[1])
            let message = "\"$ref\" leads to one of the \(found); expected one of the \"\(section)\""
            return Diagnostic(.unresolvedReference, message, at: place)
        }
        guard set.resolved(value) == nil else { return nil }
        // What is wrong with the reference that this one leads to is said there.
        let ends = set.target(of: value).map { isCircular($0, set) } ?? false
        return ends ? Diagnostic(.referenceCycle, "\"$ref\" leads to references in a circle", at: place) : nil
    }

    private static func isCircular(_ value: OpenAPIValue, _ set: SchemaSet) -> Bool {
        var value = value
        for _ in 0..<16 {
            guard let next = set.target(of: value) else { return false }
            value = next
        }
        return true
    }

    private static func deadEnd(_ node: JSONNode, in file: SchemaFile, _ set: SchemaSet) -> String? {
        guard let text = node.string, let reference = URI(text) else {
            return "found \(node.typeInWords); expected a URI reference"
        }
        let target = reference.resolved(against: file.retrievalURI)
        guard let document = set.files.first(where: { $0.retrievalURI == target.withoutFragment }) else {
            return "there is no document \"\(shortened(text))\""
        }
        guard let pointer = target.decodedFragment.flatMap({ JSONPointer($0) }) else {
            return "the fragment is not a JSON pointer"
        }
        return document.root.value(at: pointer) == nil ? "there is nothing at \"#\(pointer)\"" : nil
    }
}

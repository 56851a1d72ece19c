import Diagnostics
import JSONSource

extension SchemaCheck {
    /// A `$ref` outside of schemas leads to a value of the same document or of another one.
    static let openAPIReferences = SchemaCheck { set in
        set.files.filter { $0.kind == .openAPI }.flatMap { file -> [Diagnostic] in
            OpenAPIWalker.references(in: file.root).compactMap { place -> Diagnostic? in
                guard let problem = problem(with: place.node, in: file, set) else { return nil }
                return Diagnostic(
                    .unresolvedReference,
                    "\"$ref\" leads nowhere: \(problem)",
                    at: file.location(of: place.node.range, pointer: place.pointer)
                )
            }
        }
    }

    private static func problem(with node: JSONNode, in file: SchemaFile, _ set: SchemaSet) -> String? {
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

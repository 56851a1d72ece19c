import Diagnostics
import JSONSource
import PayloadRuntime

extension SchemaCheck {
    /// A value of `enum` or `const` that the `type` beside it excludes can never occur, and an `enum` without
    /// values accepts nothing.
    static let values = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            let file = set.files[schema.file]
            let listed = schema[.enumeration]?.elements
            var diagnostics: [Diagnostic] = []
            if let listed, listed.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .unsatisfiable,
                        "\"enum\" lists no value; nothing is valid",
                        help: "list a value, or write the schema false",
                        at: set.location(of: schema.id, keyword: Keyword.enumeration.name)
                    )
                )
            }
            guard schema[.type] != nil else { return diagnostics }
            let values = (listed ?? []).enumerated().map { index, node in
                (node, schema.pointer.appending(Keyword.enumeration.name).appending(index))
            }
            let constant = schema[.constant].map { ($0, schema.pointer.appending(Keyword.constant.name)) }
            for (node, pointer) in values + [constant].compactMap({ $0 })
            where schema.types.isDisjoint(with: node.types) {
                diagnostics.append(
                    Diagnostic(
                        .unsatisfiable,
                        "\"type\" excludes this value: it is \(node.typeInWords), and \"type\" says \(schema.types.words)",
                        severity: .warning,
                        at: file.location(of: node.range, pointer: pointer)
                    )
                )
            }
            return diagnostics
        }
    }
}

extension JSONNode {
    /// The types that the value has. `1.0` is an integer.
    fileprivate var types: TypeSet {
        switch content {
        case .null: .null
        case .boolean: .boolean
        case .string: .string
        case .array: .array
        case .object: .object
        case .number(let text):
            JSONNumber(text)?.isInteger == true ? .integer : TypeSet.number.subtracting(.integer)
        }
    }
}

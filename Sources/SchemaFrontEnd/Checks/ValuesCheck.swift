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

extension SchemaCheck {
    /// A lower bound above its upper bound accepts nothing.
    static let bounds = SchemaCheck { set in
        set.schemas.flatMap { schema in
            pairs.compactMap { lower, upper, bothIncluded -> Diagnostic? in
                guard let low = schema[lower]?.number.flatMap({ JSONNumber($0) }),
                    let high = schema[upper]?.number.flatMap({ JSONNumber($0) }),
                    bothIncluded ? low > high : low >= high
                else { return nil }
                return Diagnostic(
                    .contradictoryBounds,
                    "\"\(lower.name)\" is \(shortened(low.text)) and \"\(upper.name)\" is \(shortened(high.text)); "
                        + "no value is between them",
                    at: set.location(of: schema.id, keyword: lower.name)
                )
            }
        }
    }

    /// Lower bound, upper bound, and whether a value equal to both would be accepted.
    private static let pairs: [(Keyword, Keyword, Bool)] = [
        (.minLength, .maxLength, true),
        (.minItems, .maxItems, true),
        (.minProperties, .maxProperties, true),
        (.minContains, .maxContains, true),
        (.minimum, .maximum, true),
        (.minimum, .exclusiveMaximum, false),
        (.exclusiveMinimum, .maximum, false),
        (.exclusiveMinimum, .exclusiveMaximum, false),
    ]
}

extension SchemaCheck {
    /// `x-enum-descriptions` describes values that `enum` lists; any other description would be lost.
    static let enumerationDescriptions = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let descriptions = schema[.enumerationDescriptions]?.members,
                let values = schema[.enumeration]?.elements?.compactMap(\.string)
            else { return [] }
            let pointer = schema.pointer.appending(Keyword.enumerationDescriptions.name)
            return descriptions.filter { !values.contains($0.name) }.map { member in
                Diagnostic(
                    .keywordWithoutEffect,
                    "\(quotedJSON(shortened(member.name))) is no value of the \"enum\" beside it",
                    severity: .warning,
                    help: Spelling.nearest(to: member.name, among: values)
                        .map { "did you mean \(quotedJSON(shortened($0)))?" },
                    at: set.files[schema.file].location(
                        of: member.nameRange,
                        pointer: pointer.appending(member.name)
                    )
                )
            }
        }
    }
}

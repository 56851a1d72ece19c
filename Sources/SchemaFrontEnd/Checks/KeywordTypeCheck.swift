import Diagnostics

extension SchemaCheck {
    /// A keyword beside a `type` that it says nothing about would be ignored.
    static let keywordType = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard schema[.type] != nil else { return [] }
            let own = schema.types
            // A type that is not known was reported already, and says nothing about the others.
            guard !own.isEmpty else { return [] }
            return (schema.node.members ?? []).compactMap { member -> Diagnostic? in
                guard let keyword = Dialect.byName[member.name],
                    let types = keyword.types(of: member.value)
                else { return nil }
                guard types.isDisjoint(with: own) else { return nil }
                return Diagnostic(
                    .keywordOnWrongType,
                    "\"\(keyword.name)\" has no effect on type \(own.words); "
                        + "it applies to type \(types.words)",
                    severity: set.files[schema.file].leftoverSeverity,
                    help: "remove the keyword or mend \"type\"",
                    at: set.files[schema.file].location(
                        of: member.nameRange,
                        pointer: schema.pointer.appending(member.name)
                    )
                )
            }
        }
    }
}

extension TypeSet {
    /// The names joined by "or".
    package var words: String {
        names.joined(separator: " or ")
    }
}

extension SchemaCheck {
    /// A keyword whose partner is missing has no effect: `then` without `if`.
    static let keywordPartners = SchemaCheck { set in
        set.schemas.flatMap { schema in
            rivals(in: schema, of: set) + unheardMarks(in: schema, of: set)
                + partners.compactMap { keyword, partner -> Diagnostic? in
                    guard schema[keyword] != nil, schema[partner] == nil else { return nil }
                    return Diagnostic(
                        .keywordWithoutEffect,
                        "\"\(keyword.name)\" has no effect without \"\(partner.name)\"",
                        severity: .warning,
                        at: set.location(of: schema.id, keyword: keyword.name)
                    )
                }
        }
    }

    /// `x-open-enum` says that other values may come, which a closed list beside it takes back.
    private static func rivals(in schema: Schema, of set: SchemaSet) -> [Diagnostic] {
        guard schema[.openEnumeration] != nil else { return [] }
        return [Keyword.enumeration, .constant].filter { schema[$0] != nil }.map { rival in
            Diagnostic(
                .keywordWithoutEffect,
                "\"x-open-enum\" has no effect beside \"\(rival.name)\"",
                help: "keep the one that the document means",
                at: set.location(of: schema.id, keyword: Keyword.openEnumeration.name)
            )
        }
    }

    private static let unheard: [Keyword] = [.not, .contains, .propertyNames]

    /// `x-sensitive` on what no value is known by: what must not be, some element, a name.
    private static func unheardMarks(in schema: Schema, of set: SchemaSet) -> [Diagnostic] {
        guard schema[.sensitive] != nil else { return [] }
        var ancestor: Schema? = schema
        while let current = ancestor {
            if let place = unheard.first(where: { $0.name == current.keyword }) {
                return [
                    Diagnostic(
                        .keywordWithoutEffect,
                        "\"x-sensitive\" has no effect inside \"\(place.name)\"",
                        severity: .warning,
                        help: "mark the value where it is declared",
                        at: set.location(of: schema.id, keyword: Keyword.sensitive.name)
                    )
                ]
            }
            ancestor = current.parent.map { set[$0] }
        }
        return []
    }

    private static let partners: [(Keyword, Keyword)] = [
        (.consequence, .condition),
        (.alternative, .condition),
        (.minContains, .contains),
        (.maxContains, .contains),
        (.contentSchema, .contentMediaType),
        (.enumerationDescriptions, .enumeration),
        (.deprecationMessage, .deprecated),
    ]
}

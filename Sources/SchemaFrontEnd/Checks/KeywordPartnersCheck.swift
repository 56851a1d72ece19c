import Diagnostics

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

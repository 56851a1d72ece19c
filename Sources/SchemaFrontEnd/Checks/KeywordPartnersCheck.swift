import Diagnostics

extension SchemaCheck {
    /// A keyword whose partner is missing has no effect: `then` without `if`.
    static let keywordPartners = SchemaCheck { set in
        set.schemas.flatMap { schema in
            partners.compactMap { keyword, partner -> Diagnostic? in
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

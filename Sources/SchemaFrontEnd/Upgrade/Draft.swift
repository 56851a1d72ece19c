/// A version of JSON Schema that an official meta-schema names, the oldest first.
package enum Draft: String, Sendable, Comparable, CaseIterable {
    case draft3 = "draft 3"
    case draft4 = "draft 4"
    case draft6 = "draft 6"
    case draft7 = "draft 7"
    case draft2019 = "2019-09"
    case draft2020 = "2020-12"

    /// The draft whose official meta-schema a `$schema` names, with or without an empty fragment, by `http` or by
    /// `https`. Nil for any other URI.
    package init?(metaSchema text: String) {
        guard let uri = URI(text), uri.authority == "json-schema.org", uri.fragment ?? "" == "",
            uri.scheme == "http" || uri.scheme == "https",
            let draft = Self.allCases.first(where: { $0.path == uri.path })
        else { return nil }
        self = draft
    }

    /// Whether schemas of the draft are read. Draft 4 and those before it have other rules for bounds and
    /// identifiers.
    package var isRead: Bool { self >= .draft6 }

    /// The drafts that are read, after "expected".
    package static let readInWords = "2020-12, 2019-09, draft 7 or draft 6"

    /// The meta-schemas of the drafts that are read besides 2020-12.
    static let earlierMetaSchemas = allCases.filter { $0.isRead && $0 < .draft2020 }.map { draft in
        (draft < .draft2019 ? "http" : "https") + "://json-schema.org" + draft.path
    }

    /// The path of the meta-schema's URI.
    private var path: String {
        switch self {
        case .draft3: "/draft-03/schema"
        case .draft4: "/draft-04/schema"
        case .draft6: "/draft-06/schema"
        case .draft7: "/draft-07/schema"
        case .draft2019: "/draft/2019-09/schema"
        case .draft2020: "/draft/2020-12/schema"
        }
    }

    package static func < (left: Draft, right: Draft) -> Bool {
        left.number < right.number
    }

    private var number: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}

extension Draft {
    /// Whether the keywords beside a `$ref` are ignored (JSON Schema Core draft 7 section 8.3).
    var ignoresSiblingsOfReferences: Bool { self <= .draft7 }

    /// Whether `contains` evaluates the elements that match it (JSON Schema Core 2020-12 section 10.3.1.3).
    package var containsEvaluates: Bool { self >= .draft2020 }

    /// Keywords of 2020-12 that the draft does not know, and that would change which instances are valid or what
    /// references lead to. Annotations and `$defs` harm nobody.
    var laterKeywords: Set<String> {
        switch self {
        case .draft2020: []
        case .draft2019: Self.since2020
        case .draft7: Self.since2020.union(Self.since2019)
        case .draft6, .draft4, .draft3: Self.since2020.union(Self.since2019).union(Self.since7)
        }
    }

    private static let since2020: Set = ["prefixItems", "$dynamicRef", "$dynamicAnchor"]
    private static let since2019: Set = [
        "$anchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary", "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems", "unevaluatedProperties", "minContains", "maxContains",
    ]
    private static let since7: Set = ["if", "then", "else"]
}

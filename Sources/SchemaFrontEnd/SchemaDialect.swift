import Diagnostics
import JSONSource

/// What a schema resource's `$schema` says about its keywords (JSON Schema Core 2020-12 section 8.1).
package struct SchemaDialect: Sendable {
    /// The draft that the resource is written in.
    package var draft = Draft.draft2020

    /// Whether `format` rejects, whatever the module's options say (JSON Schema Validation 2020-12 section 7.2.2).
    package var assertsFormats = false

    /// The vocabularies whose keywords have no effect.
    var leftOut: Set<Keyword.Vocabulary> = []

    /// The URIs of vocabularies that the meta-schema requires and nobody here knows, in its text's order.
    var unknownVocabularies: [String] = []

    /// The dialect of an official draft.
    init(draft: Draft = .draft2020) {
        self.draft = draft
    }

    /// The dialect of a meta-schema with these vocabularies, or of 2020-12 without any.
    init(metaSchema root: JSONNode) {
        guard let vocabularies = root[Keyword.vocabulary.name]?.members else { return }
        let given = vocabularies.flatMap { Self.vocabularies[$0.name] ?? [] }
        leftOut = Set(Self.vocabularies.values.joined()).subtracting(given)
        assertsFormats = vocabularies.contains { $0.name == Self.standard + "format-assertion" }
        unknownVocabularies = vocabularies.filter { $0.value.boolean == true && !Self.isKnown($0.name) }
            .map(\.name)
    }

    /// The dialect that a `$schema` names: an official one, or that of a meta-schema among the files. Any other is
    /// read as 2020-12, and reported by ``SchemaCheck/dialect``.
    static func named(_ text: String, among files: [SchemaFile]) -> SchemaDialect {
        if let draft = Draft(metaSchema: text) { return SchemaDialect(draft: draft) }
        if let file = metaSchema(text, among: files) { return SchemaDialect(metaSchema: file.root) }
        var dialect = SchemaDialect()
        dialect.assertsFormats = text == Dialect.payments
        return dialect
    }

    /// The meta-schema that a `$schema` names. Nil when none of the files is it.
    static func metaSchema(_ text: String, among files: [SchemaFile]) -> SchemaFile? {
        guard let uri = URI(text)?.withoutFragment else { return nil }
        return files.first { $0.kind == .metaSchema && $0.names(uri) }
    }

    private static let standard = "https://json-schema.org/draft/2020-12/vocab/"

    /// The chapters that a meta-schema can leave out, by the vocabulary that brings them. The core is always there,
    /// and what is added to the standard is not switched off either.
    private static let vocabularies: [String: [Keyword.Vocabulary]] = [
        standard + "applicator": [.applicator],
        standard + "unevaluated": [.unevaluated],
        standard + "validation": [.validation],
        standard + "meta-data": [.metadata],
        standard + "format-annotation": [.format],
        standard + "format-assertion": [.format],
        standard + "content": [.content],
    ]

    private static func isKnown(_ uri: String) -> Bool {
        vocabularies[uri] != nil
            || [
                standard + "core",
                "https://spec.openapis.org/oas/3.1/vocab/base",
                "https://payload-generator.example/vocabulary/payments",
            ].contains(uri)
    }
}

/// What schemas are read for. It decides which problems count, and how much.
package enum SchemaPurpose: Sendable {
    /// Swift is made of them. What would have no effect, or could hold no value, is an error: it must not be lost in
    /// silence.
    case generation

    /// Instances are validated against them. Whatever JSON Schema allows is no error, for schemas are often
    /// somebody else's.
    case validation

    /// The checks that count.
    var checks: [SchemaCheck] {
        switch self {
        case .generation: SchemaCheck.all
        // References between the parts of an API description say nothing about instances of its schemas.
        case .validation: SchemaCheck.ofSchemas
        }
    }

    /// The problems with the weight that they have for the purpose.
    package func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard self == .validation else { return diagnostics }
        var unknown: [String: Set<String>] = [:]
        return diagnostics.compactMap { problem in
            // A guess at a slip, for the schema's author.
            if problem.id == .undeclaredRequired { return nil }
            guard problem.severity == .error, Self.allowed.contains(problem.id) else { return problem }
            // A keyword of a tool can stand in every schema of a file; to know of it once is enough.
            if problem.id == .unknownKeyword,
                !unknown[problem.location?.path ?? "", default: []].insert(problem.message).inserted
            {
                return nil
            }
            return Diagnostic(
                problem.id,
                problem.message,
                severity: .warning,
                help: problem.help,
                at: problem.location
            )
        }
    }

    /// What JSON Schema allows: keywords that nobody knows are annotations (Core 2020-12 section 6.5), keywords about
    /// another type accept every other one (Core 2020-12 section 7.6.1), a schema may accept nothing, and a list may repeat a value.
    private static let allowed: Set<DiagnosticID> = [
        .unknownKeyword, .keywordOnWrongType, .keywordWithoutEffect, .contradictoryBounds, .unsatisfiable,
        .repeatedValue,
    ]
}

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

import Diagnostics
import PayloadRuntime

extension SchemaCheck {
    /// A `format` that nobody knows, or that says nothing about the type beside it, is only an annotation.
    static let formats = SchemaCheck { set in
        var suggestions: [String: String?] = [:]
        return set.schemas.compactMap { schema -> Diagnostic? in
            guard let name = schema[.format]?.string else { return nil }
            let location = set.location(of: schema.id, keyword: Keyword.format.name)
            guard let format = KnownFormat.all.first(where: { $0.name == name }) else {
                let nearest =
                    suggestions[name] ?? Spelling.nearest(to: name, among: KnownFormat.all.map(\.name))
                suggestions[name] = .some(nearest)
                return Diagnostic(
                    .unknownFormat,
                    "the format \"\(shortened(name))\" is not known; it has no effect",
                    severity: .warning,
                    help: nearest.map { "did you mean \"\($0)\"?" },
                    at: location
                )
            }
            guard format.appliesTo.isDisjoint(with: schema.types) else { return nil }
            return Diagnostic(
                .keywordOnWrongType,
                "the format \"\(name)\" has no effect on type \(schema.types.words); "
                    + "it applies to type \(format.appliesTo.words)",
                severity: .warning,
                at: location
            )
        }
    }
}

/// A name of `format` that a specification defines.
struct KnownFormat: Sendable {
    let name: String
    let appliesTo: TypeSet

    /// JSON Schema Validation 2020-12 section 7.3, then OpenAPI 3.1.0 section 4.4 and the names that OpenAPI 3.0
    /// gave to encoded strings.
    static let all: [KnownFormat] =
        StringFormat.all.map { KnownFormat(name: $0.name, appliesTo: .string) }
        + ["int32", "int64", "float", "double"].map { KnownFormat(name: $0, appliesTo: .number) }
        + ["password", "byte", "binary"].map { KnownFormat(name: $0, appliesTo: .string) }
}

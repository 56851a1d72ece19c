import Diagnostics
import JSONSource

extension SchemaCheck {
    /// A `discriminator` tells variants apart: those of the `oneOf` or `anyOf` beside it, or the schemas that extend
    /// its own by `allOf` (OpenAPI 3.1.0 section 4.8.25). Without any it has no effect, and neither has a value of its
    /// `mapping` that leads to none of them.
    static let discriminators = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let discriminator = schema[.discriminator],
                Keyword.discriminator.form.misfits(in: discriminator).isEmpty
            else {
                return []
            }
            let branches = schema.subschemas(.oneOf) + schema.subschemas(.anyOf)
            var variants = branches.map { set[$0.id].reference ?? $0.id }
            if branches.isEmpty { variants = set.extensions(of: schema.id).map(\.schema) + [schema.id] }
            let keyword = Keyword.discriminator.name
            if branches.isEmpty, variants.count == 1 {
                let message =
                    "\"\(keyword)\" has no effect: there is no \"oneOf\" or \"anyOf\" beside it, and no "
                    + "schema extends this one by \"allOf\""
                let place = set.location(of: schema.id, keyword: keyword)
                return [Diagnostic(.keywordWithoutEffect, message, severity: .warning, at: place)]
            }
            let mapping = discriminator["mapping"]?.members ?? []
            return mapping.compactMap { member in
                guard !variants.contains(where: { set.leads(member.value, to: $0, from: schema.id) }) else {
                    return nil
                }
                let found = quotedJSON(shortened(member.value.string ?? ""))
                return Diagnostic(
                    .keywordWithoutEffect,
                    "\(quotedJSON(shortened(member.name))) has no effect: \(found) is none of the variants",
                    severity: .warning,
                    at: set.files[schema.file].location(
                        of: member.value.range,
                        pointer: JSONPointer(
                            tokens: schema.pointer.tokens + [keyword, "mapping", member.name]
                        )
                    )
                )
            }
        }
    }
}

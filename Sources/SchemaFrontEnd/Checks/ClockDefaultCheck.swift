import Diagnostics

extension SchemaCheck {
    /// `x-clock-default` is about a date-time in a property, and is the only default that there can be.
    static let clockDefaults = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard schema[.clockDefault] != nil else { return nil }
            let location = set.location(of: schema.id, keyword: Keyword.clockDefault.name)
            if schema[.format]?.string != "date-time" {
                return Diagnostic(
                    .keywordWithoutEffect,
                    "\"x-clock-default\" has no effect without \"format\": \"date-time\"",
                    help: "say that the text is a date-time: \"format\": \"date-time\"",
                    at: location
                )
            }
            if let rival = rivals.first(where: { schema[$0] != nil }) {
                return Diagnostic(
                    .keywordWithoutEffect,
                    "\"x-clock-default\" has no effect beside \"\(rival.name)\"",
                    help: "keep the one that the document means",
                    at: location
                )
            }
            guard !places.contains(schema.keyword) else { return nil }
            return Diagnostic(
                .keywordWithoutEffect,
                "\"x-clock-default\" has no effect inside \"\(schema.keyword)\"",
                severity: .warning,
                help: "only a property of an object has a default",
                at: location
            )
        }
    }

    private static let rivals: [Keyword] = [.defaultValue, .constant, .enumeration, .openEnumeration]

    /// Where a schema is that of a property, or may be referred to by one.
    private static let places = ["", Keyword.properties.name, Keyword.definitions.name, Keyword.allOf.name]
}

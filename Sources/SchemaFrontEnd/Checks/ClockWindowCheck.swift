import Diagnostics

extension SchemaCheck {
    /// `x-clock-window` is about a date-time: text in any other form is no moment, and would never be checked.
    static let clockWindows = SchemaCheck { set in
        set.schemas.compactMap { schema -> Diagnostic? in
            guard schema[.clockWindow] != nil, schema[.format]?.string != "date-time" else { return nil }
            return Diagnostic(
                .keywordWithoutEffect,
                "\"x-clock-window\" has no effect without \"format\": \"date-time\"",
                help: "say that the text is a date-time: \"format\": \"date-time\"",
                at: set.location(of: schema.id, keyword: Keyword.clockWindow.name)
            )
        }
    }
}

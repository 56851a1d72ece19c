/// JSON Schema Validation 2020-12 section 7: named forms of strings.
extension Keyword {
    /// Named form of a string (JSON Schema Validation 2020-12 section 7).
    package static let format = Keyword(
        "format",
        vocabulary: .format,
        form: .string,
        role: .assertion,
        inTypes: "value type for date-time, date, time, duration, uuid, uri and byte; documentation"
    )
}

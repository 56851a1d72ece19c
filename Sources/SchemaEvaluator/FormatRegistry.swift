import PayloadRuntime

/// The formats that are asserted (JSON Schema Validation 2020-12 section 7.3). Any other name only annotates.
package enum FormatRegistry {
    /// A form of strings.
    package struct Format: Sendable {
        /// What a text of the form is called, with its article: "an RFC 3339 date-time".
        package let form: String

        /// Whether a text has the form.
        package let accepts: @Sendable (String) -> Bool

        init<Value: TextValue>(_ type: Value.Type) {
            form = type.form
            accepts = { type.init($0) != nil }
        }
    }

    /// The format of a name. Nil for a name that is not asserted.
    package static func format(_ name: String) -> Format? {
        switch name {
        case "date-time": Format(DateTime.self)
        case "date": Format(CalendarDate.self)
        case "time": Format(TimeOfDay.self)
        case "duration": Format(CalendarDuration.self)
        case "uuid": Format(UUIDString.self)
        case "uri": Format(URIString.self)
        default: nil
        }
    }
}

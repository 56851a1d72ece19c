import PayloadRuntime

/// Durations in units of the calendar.
enum CalendarQuestion {
    /// - Returns: The numbers of a text from years to seconds, "large" where one of them is beyond `Int64`, or "none"
    ///   for a text that is no ISO 8601 duration.
    static func answer(_ text: String) -> String {
        guard let duration = CalendarDuration(text) else { return "none" }
        guard duration.text == text else { return "the text became \(duration.text)" }
        guard let parts = duration.components else { return "large" }
        return "\(parts.years) \(parts.months) \(parts.weeks) \(parts.days) "
            + "\(parts.hours) \(parts.minutes) \(parts.seconds)"
    }
}

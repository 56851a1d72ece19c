import PayloadRuntime

/// Texts that are lengths of time. What validators assert of them belongs here too: a schema as ``Amount`` is one.
enum DurationText {
    /// - Parameter question: a shortest and a longest length in ticks and a text, with a space between them.
    /// - Returns: The text's ticks, how a length of so many ticks is written, and whether it is between the two, or
    ///   "none" for a text that is no time span.
    static func answer(timeSpan question: String) -> String {
        let parts = question.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let shortest = Int64(parts[0]), let longest = Int64(parts[1]) else {
            return "unknown question"
        }
        guard let span = TimeSpan(String(parts[2])) else { return "none" }
        guard span.text == parts[2] else { return "the text became \(span.text)" }
        let written = TimeSpan(ticks: span.ticks).text
        guard TimeSpan(written) == span else { return "\(written) is another length" }
        let isBetween = TimeSpan(ticks: shortest) <= span && span <= TimeSpan(ticks: longest)
        return "\(span.ticks) \(written) \(isBetween ? "between" : "beyond")"
    }

    /// - Returns: The numbers of a text from years to seconds, "large" where one of them is beyond `Int64`, or "none"
    ///   for a text that is no ISO 8601 duration.
    static func answer(iso8601 text: String) -> String {
        guard let duration = CalendarDuration(text) else { return "none" }
        guard duration.text == text else { return "the text became \(duration.text)" }
        guard let parts = duration.components else { return "large" }
        return "\(parts.years) \(parts.months) \(parts.weeks) \(parts.days) "
            + "\(parts.hours) \(parts.minutes) \(parts.seconds)"
    }
}

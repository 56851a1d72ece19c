import PayloadRuntime

/// Lengths of time that are made of numbers.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum LengthSources {
    /// - Parameter question: days, hours, minutes, seconds and ticks.
    /// - Returns: The ticks of their sum, or "none" beyond the range.
    static func answer(sum question: String) -> String? {
        let numbers = question.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 5 else { return nil }
        let length = TimeSpan(
            days: numbers[0],
            hours: numbers[1],
            minutes: numbers[2],
            seconds: numbers[3],
            ticks: numbers[4]
        )
        return length.map { "\($0.ticks)" } ?? "none"
    }

    /// - Parameter question: seconds, attoseconds, and how many times the two.
    /// - Returns: The ticks of that `Duration`, or "none" for one that is no whole number of ticks or beyond the range.
    static func answer(duration question: String) -> String? {
        let numbers = question.split(separator: " ").compactMap { Int64($0) }
        guard numbers.count == 3 else { return nil }
        let duration = Duration(secondsComponent: numbers[0], attosecondsComponent: numbers[1]) * numbers[2]
        return TimeSpan(duration).map { "\($0.ticks)" } ?? "none"
    }
}

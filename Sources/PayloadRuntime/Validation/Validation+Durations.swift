/// Lengths of time (the payments vocabulary, `x-duration`), exact in ticks of 100 nanoseconds.
extension Validation {
    /// `x-duration`
    ///
    /// Holds for every value that is not of the JSON type in which the encoding writes a length. A length beyond the
    /// range of ticks is above every maximum.
    ///
    /// - Parameters:
    ///   - encoding: How the length is written.
    ///   - value: The value with the keyword.
    ///   - minimum: The shortest length allowed. Nil for none.
    ///   - maximum: The longest length allowed. Nil for the longest that ticks can say.
    public mutating func duration(
        _ encoding: DurationEncoding,
        _ value: Value,
        minimum: DurationBound? = nil,
        maximum: DurationBound? = nil
    ) {
        guard let reading = reading(value, encoding) else { return }
        switch (reading, maximum) {
        case (.ticks(let ticks), let maximum):
            if let minimum, ticks < minimum.length(knowing: facts).ticks {
                failDuration(value, "at least", minimum)
            }
            if let maximum, ticks > maximum.length(knowing: facts).ticks {
                failDuration(value, "at most", maximum)
            }
        case (.beyondTicks, let maximum?):
            failDuration(value, "at most", maximum)
        case (.beyondTicks, nil), (.betweenTicks, _), (.malformed, _):
            fail(value, "x-duration") { "expected \(encoding.expectation(for: reading) ?? encoding.words)" }
        }
    }

    @inline(never)
    private mutating func failDuration(_ value: Value, _ relation: String, _ bound: DurationBound) {
        let facts = facts
        fail(value, "x-duration") { "expected \(relation) \(bound.words(knowing: facts))" }
    }

    /// What the value says as a length. Nil where it is of another JSON type than the encoding's.
    private func reading(_ value: Value, _ encoding: DurationEncoding) -> LengthReading? {
        let entry = entry(value)
        switch (encoding, entry.kind) {
        case (.timeSpan, .string), (.iso8601, .string):
            return withText(entry) { encoding.reading(of: $0) }
        case (.seconds, .number) where entry.isShortDecimal:
            return encoding.reading(of: ShortDecimal(significand: entry.significand, places: entry.count))
        case (.seconds, .number):
            return instance(value).number.map { encoding.reading(of: $0) }
        default:
            return nil
        }
    }
}

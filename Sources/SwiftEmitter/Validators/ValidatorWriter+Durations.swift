import PayloadRuntime

/// The bounds of lengths of time.
extension ValidatorWriter {
    /// How code names a bound: the length itself, or a constant where the bound depends on a fact.
    ///
    /// - Parameter name: the constant's name, if that is free.
    mutating func bound(_ bound: DurationBound, _ name: String) -> String {
        guard let fact = bound.fact else { return Self.length(bound.otherwise) }
        let cases = bound.cases.map { "\(swiftLiteral($0.value)): \(Self.length($0.length))" }
        return table(
            name,
            "DurationBound",
            arguments: [Self.length(bound.otherwise), "by: \(swiftLiteral(fact))"],
            list: cases
        )
    }

    /// A length as an exact literal, in the largest unit of which it is a whole number: `.days(7)`.
    private static func length(_ span: TimeSpan) -> String {
        let second = TimeSpan.ticksPerSecond
        let units = [
            ("days", 86_400 * second), ("hours", 3_600 * second), ("minutes", 60 * second),
            ("seconds", second),
        ]
        for (unit, ticks) in units where span.ticks % ticks == 0 && span.ticks != 0 {
            let count = span.ticks / ticks
            // An Int has 32 bits on some watches.
            if let literal = Int32(exactly: count) { return ".\(unit)(\(grouped("\(literal)")))" }
        }
        return span.ticks == 0 ? ".seconds(0)" : ".ticks(\(grouped("\(span.ticks)")))"
    }

    /// Digits in groups of three where there are more than four.
    private static func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        let first = digits.count % 3
        return digits.enumerated().reduce("") { text, digit in
            let isBoundary = digit.offset > 0 && digit.offset % 3 == first
            return text + (isBoundary ? "_" : "") + String(digit.element)
        }
    }
}

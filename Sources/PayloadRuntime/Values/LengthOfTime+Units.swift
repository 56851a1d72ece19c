extension LengthOfTime {
    /// A sum of units, any of which may be negative, or nil when it is beyond the range of ticks, about ±29,227 years.
    public init?(days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0, ticks: Int = 0) {
        var sum = TickSum()
        sum.add(Int64(days), of: TickSum.day)
        sum.add(Int64(hours), of: TickSum.hour)
        sum.add(Int64(minutes), of: TickSum.minute)
        sum.add(Int64(seconds), of: TickSum.second)
        sum.add(Int64(ticks), of: 1)
        guard let length = sum.reading.length else { return nil }
        self.init(ticks: length)
    }

    /// So many days.
    ///
    /// - Precondition: -10,675,199 to 10,675,199. For a number that is not written in the source, use
    ///   ``init(days:hours:minutes:seconds:ticks:)``, which gives nil instead.
    public static func days(_ count: Int) -> Self { literal(Self(days: count)) }

    /// So many hours.
    ///
    /// - Precondition: -256,204,778 to 256,204,778. For a number that is not written in the source, use
    ///   ``init(days:hours:minutes:seconds:ticks:)``, which gives nil instead.
    public static func hours(_ count: Int) -> Self { literal(Self(hours: count)) }

    /// So many minutes.
    ///
    /// - Precondition: -15,372,286,728 to 15,372,286,728. For a number that is not written in the source, use
    ///   ``init(days:hours:minutes:seconds:ticks:)``, which gives nil instead.
    public static func minutes(_ count: Int) -> Self { literal(Self(minutes: count)) }

    /// So many seconds.
    ///
    /// - Precondition: -922,337,203,685 to 922,337,203,685. For a number that is not written in the source, use
    ///   ``init(days:hours:minutes:seconds:ticks:)``, which gives nil instead.
    public static func seconds(_ count: Int) -> Self { literal(Self(seconds: count)) }

    /// So many ticks of 100 nanoseconds.
    public static func ticks(_ count: Int64) -> Self { Self(ticks: count) }

    private static func literal(_ value: Self?) -> Self {
        guard let value else { preconditionFailure("the length of time is beyond the range of ticks") }
        return value
    }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension LengthOfTime {
    /// The same length, or nil when it is not a whole number of ticks or beyond their range.
    public init?(_ duration: Duration) {
        // A Duration holds more seconds than fit its components, which would trap.
        let limit = Int64.max / Self.ticksPerSecond + 1
        guard Duration.seconds(-limit)...Duration.seconds(limit) ~= duration else { return nil }
        let (seconds, attoseconds) = duration.components
        let (tickFraction, rest) = attoseconds.quotientAndRemainder(dividingBy: 100_000_000_000)
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: Self.ticksPerSecond)
        let (sum, sumOverflow) = whole.addingReportingOverflow(tickFraction)
        guard rest == 0, !overflow, !sumOverflow else { return nil }
        self.init(ticks: sum)
    }

    /// The same length.
    public var duration: Duration {
        let (seconds, ticks) = ticks.quotientAndRemainder(dividingBy: Self.ticksPerSecond)
        return Duration(secondsComponent: seconds, attosecondsComponent: ticks * 100_000_000_000)
    }
}

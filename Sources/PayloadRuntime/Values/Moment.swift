/// A moment as a whole number of ticks, and whether it lies behind that tick: exact enough to compare texts with any
/// number of decimals, without rounding.
package struct Moment: Hashable, Sendable {
    /// Ticks of 100 nanoseconds since 1970-01-01T00:00:00Z, rounded down. Years 0 to 9999 are within their range.
    package let ticks: Int64

    /// Whether there is a rest of less than a tick, which has more than seven decimals of a second.
    package let hasRest: Bool

    /// Takes an RFC 3339 date-time, or gives nil for other text. A leap second is the second after it.
    package init?(_ text: UnsafeBufferPointer<UInt8>) {
        var scanner = FormScanner(text)
        guard let moment = DateAndTime(&scanner), scanner.isAtEnd else { return nil }
        let time = moment.time
        let seconds =
            Int64(moment.day.daysSince1970) * 86_400 + Int64(time.secondOfDay - time.offsetMinutes * 60)
        var fraction: Int64 = 0
        for place in 0..<7 {
            let digit = place < time.fraction.count ? text[time.fraction.lowerBound + place] & 0x0F : 0
            fraction = fraction * 10 + Int64(digit)
        }
        ticks = seconds * TimeSpan.ticksPerSecond + fraction
        hasRest = text[time.fraction].dropFirst(7).contains { $0 != UInt8(ascii: "0") }
    }

    /// Takes an RFC 3339 date-time, or gives nil for other text.
    package init?(_ text: String) {
        guard let moment = text.withBytes({ Moment($0) }) else { return nil }
        self = moment
    }
}

/// A length of time in .NET's constant form, `[-][d.]hh:mm:ss[.fffffff]`, such as `00:30:00` or `7.00:00:00`.
///
/// Exact in ticks of 100 nanoseconds. A value that was read keeps its text; equality, hash and order go by ticks.
public struct TimeSpan: TextValue, Comparable {
    /// What a text of this form is called.
    public static let form = "a time span as [-][d.]hh:mm:ss[.fffffff]"

    /// Ticks in a second.
    public static let ticksPerSecond: Int64 = 10_000_000
    private static let ticksPerDay: Int64 = 86_400 * ticksPerSecond

    /// The length in ticks of 100 nanoseconds.
    public let ticks: Int64
    /// The text as it came; for a value that was not read, `d.hh:mm:ss`, with a fraction only where it is not zero.
    public let text: String

    /// A length in ticks of 100 nanoseconds.
    public init(ticks: Int64) {
        self.ticks = ticks
        text = Self.text(of: ticks)
    }

    /// Takes a text, or gives nil when it is not in the constant form or beyond the range of ticks.
    ///
    /// Hours are 00 to 23, minutes and seconds 00 to 59, each of two digits; a fraction has one to seven digits.
    public init?(_ text: String) {
        guard let ticks = text.scanned({ Self.ticks(&$0) }) else { return nil }
        self.ticks = ticks
        self.text = text
    }

    private static func ticks(_ scanner: inout FormScanner) -> Int64? {
        let sign: Int64 = scanner.take("-") ? -1 : 1
        var days: Int64 = 0
        let start = scanner
        let digits = scanner.digits()
        if !digits.isEmpty, scanner.take(".") {
            guard let value = digits.decimalValue else { return nil }
            days = value
        } else {
            scanner = start
        }
        guard let hours = scanner.number(digits: 2, in: 0...23), scanner.take(":"),
            let minutes = scanner.number(digits: 2, in: 0...59), scanner.take(":"),
            let seconds = scanner.number(digits: 2, in: 0...59)
        else { return nil }
        var rest = Int64((hours * 60 + minutes) * 60 + seconds) * ticksPerSecond
        if scanner.take(".") {
            let fraction = scanner.digits()
            guard 1...7 ~= fraction.count, var value = fraction.decimalValue else { return nil }
            for _ in fraction.count..<7 { value *= 10 }
            rest += value
        }
        // Signed from here on: the most negative value has no positive counterpart.
        let (whole, overflow) = (days * sign).multipliedReportingOverflow(by: ticksPerDay)
        let (sum, sumOverflow) = whole.addingReportingOverflow(rest * sign)
        return overflow || sumOverflow ? nil : sum
    }

    private static func text(of ticks: Int64) -> String {
        let magnitude = ticks.magnitude
        let perSecond = ticksPerSecond.magnitude
        let perDay = ticksPerDay.magnitude
        let time = ClockTime.text(ofSecond: Int(magnitude % perDay / perSecond))
        let fraction = Int(magnitude % perSecond)
        return (ticks < 0 ? "-" : "") + "\(magnitude / perDay).\(time)"
            + (fraction == 0 ? "" : "." + padded(fraction, 7))
    }

    /// Whether both are the same number of ticks, in whatever texts.
    public static func == (first: TimeSpan, second: TimeSpan) -> Bool {
        first.ticks == second.ticks
    }

    /// Whether the first is shorter, a negative length being shorter than any other.
    public static func < (first: TimeSpan, second: TimeSpan) -> Bool {
        first.ticks < second.ticks
    }

    /// Hashes the ticks.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ticks)
    }
}

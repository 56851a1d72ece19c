/// A length of time in .NET's constant form, `[-][d.]hh:mm:ss[.fffffff]`, such as `00:30:00` or `7.00:00:00`.
///
/// Exact in ticks of 100 nanoseconds. A value that was read keeps its text; equality, hash and order go by ticks.
public struct TimeSpan: TextValue, LengthOfTime {
    /// What a text of this form is called.
    public static let form = "a time span as [-][d.]hh:mm:ss[.fffffff]"

    /// The length in ticks of 100 nanoseconds.
    public let ticks: Int64
    /// Nil for a value that was not read.
    private let written: String?

    /// The text as it came; for a value that was not read, `d.hh:mm:ss`, with a fraction only where it is not zero.
    public var text: String { written ?? Self.text(of: ticks) }

    /// A length in ticks of 100 nanoseconds.
    public init(ticks: Int64) {
        self.ticks = ticks
        written = nil
    }

    /// Takes a text, or gives nil when it is not in the constant form or beyond the range of ticks.
    ///
    /// Hours are 00 to 23, minutes and seconds 00 to 59, each of two digits; a fraction has one to seven digits.
    public init?(_ text: String) {
        guard let ticks = text.withBytes({ LengthReading($0, Self.reading) }).length else { return nil }
        self.ticks = ticks
        written = text
    }

    /// Takes a length in the constant form.
    static func reading(_ scanner: inout FormScanner) -> LengthReading {
        var sum = TickSum(isNegative: scanner.take("-"))
        let start = scanner
        let days = scanner.digits()
        if !days.isEmpty, scanner.take(".") {
            sum.add(days.decimalValue, of: TickSum.day)
        } else {
            scanner = start
        }
        guard let hours = scanner.number(digits: 2, in: 0...23), scanner.take(":"),
            let minutes = scanner.number(digits: 2, in: 0...59), scanner.take(":"),
            let seconds = scanner.number(digits: 2, in: 0...59)
        else { return .malformed }
        sum.add(Int64(hours), of: TickSum.hour)
        sum.add(Int64(minutes), of: TickSum.minute)
        sum.add(Int64(seconds), of: TickSum.second)
        if scanner.take(".") {
            let decimals = scanner.digits()
            guard 1...7 ~= decimals.count else { return .malformed }
            sum.add(decimals: decimals)
        }
        return sum.reading
    }

    private static func text(of ticks: Int64) -> String {
        let magnitude = ticks.magnitude
        let perSecond = TickSum.second.magnitude
        let perDay = TickSum.day.magnitude
        let time = ClockTime.text(ofSecond: Int(magnitude % perDay / perSecond))
        let fraction = Int(magnitude % perSecond)
        return (ticks < 0 ? "-" : "") + "\(magnitude / perDay).\(time)"
            + (fraction == 0 ? "" : "." + padded(fraction, 7))
    }
}

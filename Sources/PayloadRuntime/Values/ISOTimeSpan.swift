/// A length of time as an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as `PT30M`, `P4W`
/// or `P1DT0.5S`.
///
/// Exact in ticks of 100 nanoseconds. Years and months are left out, since they have no fixed length; a
/// ``CalendarDuration`` has them. A value that was read keeps its text; equality, hash and order go by ticks.
public struct ISOTimeSpan: TextValue, LengthOfTime {
    /// What a text of this form is called.
    public static let form = "an ISO 8601 duration of weeks, or of days, hours, minutes and seconds"

    /// The length in ticks of 100 nanoseconds.
    public let ticks: Int64
    /// Nil for a value that was not read.
    private let written: String?

    /// The text as it came; for a value that was not read, in days, hours, minutes and seconds as far as they are
    /// not zero: `P1DT30M`, `PT0S`.
    public var text: String { written ?? Self.text(of: ticks) }

    /// A length in ticks of 100 nanoseconds.
    public init(ticks: Int64) {
        self.ticks = ticks
        written = nil
    }

    /// Takes a text, or gives nil when it is not in the form, no whole number of ticks, or beyond their range.
    ///
    /// Any units may be left out as long as there is one, weeks stand alone, and only seconds have a fraction,
    /// behind a point. A minus may stand before the `P` (ISO 8601-2:2019; XML Schema part 2, section 3.3.6).
    public init?(_ text: String) {
        guard let ticks = text.withBytes({ LengthReading($0, Self.reading) }).length else { return nil }
        self.ticks = ticks
        written = text
    }

    /// Units by their letters, in the order in which they are written.
    private static let dateUnits: [(Unicode.Scalar, Int64)] = [("W", TickSum.week), ("D", TickSum.day)]
    private static let timeUnits: [(Unicode.Scalar, Int64)] = [
        ("H", TickSum.hour), ("M", TickSum.minute), ("S", TickSum.second),
    ]

    /// Takes a length in the form.
    static func reading(_ scanner: inout FormScanner) -> LengthReading {
        var sum = TickSum(isNegative: scanner.take("-"))
        guard scanner.take("P"), let date = add(Self.dateUnits, to: &sum, &scanner) else { return .malformed }
        if date.hasWeeks { return date.count == 1 ? sum.reading : .malformed }
        if scanner.take("T") {
            guard let time = add(Self.timeUnits, to: &sum, &scanner), time.count > 0 else {
                return .malformed
            }
        } else if date.count == 0 {
            return .malformed
        }
        return sum.reading
    }

    /// Numbers with units that follow each other.
    private struct Run {
        var count = 0
        var hasWeeks = false
    }

    /// Takes numbers with their units, as many as follow. Nil for a number without a unit that can follow.
    private static func add(
        _ units: [(Unicode.Scalar, Int64)],
        to sum: inout TickSum,
        _ scanner: inout FormScanner
    ) -> Run? {
        var run = Run()
        var rest = units[...]
        while true {
            let digits = scanner.digits()
            if digits.isEmpty { return run }
            var decimals: Slice<UnsafeBufferPointer<UInt8>>?
            if scanner.take(".") { decimals = scanner.digits() }
            guard let place = rest.firstIndex(where: { scanner.take($0.0) }) else { return nil }
            let (letter, unit) = rest[place]
            rest = rest[(place + 1)...]
            sum.add(digits.decimalValue, of: unit)
            if let decimals {
                guard letter == "S", !decimals.isEmpty else { return nil }
                sum.add(decimals: decimals)
            }
            run.count += 1
            run.hasWeeks = run.hasWeeks || letter == "W"
        }
    }

    private static func text(of ticks: Int64) -> String {
        let days = ticks.magnitude / TickSum.day.magnitude
        let hours = ticks.magnitude / TickSum.hour.magnitude % 24
        let minutes = ticks.magnitude / TickSum.minute.magnitude % 60
        let seconds = ticks.magnitude % TickSum.minute.magnitude
        var time = ""
        if hours > 0 { time += "\(hours)H" }
        if minutes > 0 { time += "\(minutes)M" }
        if seconds > 0 || ticks == 0 { time += "\(TickSum.seconds(seconds))S" }
        return (ticks < 0 ? "-P" : "P") + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? "" : "T" + time)
    }
}

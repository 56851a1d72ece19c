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

/// A length of time as a JSON number of seconds, such as `90` or `0.5`.
///
/// Exact in ticks of 100 nanoseconds, in any spelling of the number: `90`, `90.0` and `9e1` are equal. A value that
/// was read keeps its number's text; equality, hash and order go by ticks.
public struct SecondsTimeSpan: LengthOfTime {
    /// What a value of this form is called.
    public static let form = "a number of seconds with at most 7 decimals"

    /// The length in ticks of 100 nanoseconds.
    public let ticks: Int64
    /// Nil for a value that was not read.
    private let written: JSONNumber?

    /// The number of seconds as it came; for a value that was not read, with a fraction only where it is not zero.
    public var number: JSONNumber { written ?? JSONNumber(grammatical: Self.text(of: ticks)) }

    /// The number's text.
    public var text: String { number.text }

    /// The number's text.
    public var description: String { text }

    /// A length in ticks of 100 nanoseconds.
    public init(ticks: Int64) {
        self.ticks = ticks
        written = nil
    }

    /// Takes a number of seconds, or gives nil when it is no whole number of ticks or beyond their range.
    public init?(_ number: JSONNumber) {
        guard let ticks = Self.reading(number).length else { return nil }
        self.ticks = ticks
        written = number
    }

    /// Takes the text of a JSON number (RFC 8259 section 6), or gives nil for any other, and for a number of
    /// seconds that is no whole number of ticks or beyond their range.
    public init?(_ text: String) {
        guard let number = JSONNumber(text) else { return nil }
        self.init(number)
    }

    /// Reads a number of seconds.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let number = instance.number else {
            throw PayloadDecodingError(at: instance, expected: Self.form)
        }
        guard let ticks = Self.reading(number).length else {
            let isFiner = Self.reading(number) == .betweenTicks
            throw PayloadDecodingError(
                at: instance,
                expected: Self.form,
                notIn: isFiner ? "with more decimals" : "beyond the range of ticks of 100 nanoseconds"
            )
        }
        self.ticks = ticks
        written = number
    }

    /// Writes the number as it came.
    public func write(to writer: inout JSONWriter) {
        writer.write(number)
    }

    /// What a number of seconds is in ticks.
    static func reading(_ number: JSONNumber) -> LengthReading {
        let parts = number.parts
        if parts.digits.isEmpty { return .ticks(0) }
        guard case .small(let power) = parts.exponent else {
            return parts.exponent.isNegative ? .betweenTicks : .beyondTicks
        }
        // Whole ticks have at most 19 digits. They come first, since a length with decimals may be beyond the range.
        let zeros = power + 7
        let count = Int64(parts.digits.count) + zeros
        if count > 19 { return .beyondTicks }
        var ticks: Int64 = 0
        for place in 0..<max(0, Int(count)) {
            let digit = place < parts.digits.count ? parts.digits[place] : 0
            let (product, productOverflow) = ticks.multipliedReportingOverflow(by: 10)
            let step = parts.isNegative ? -Int64(digit) : Int64(digit)
            let (sum, overflow) = product.addingReportingOverflow(step)
            if productOverflow || overflow { return .beyondTicks }
            ticks = sum
        }
        return zeros < 0 ? .betweenTicks : .ticks(ticks)
    }

    /// What a short number of seconds is in ticks, without an allocation.
    static func reading(_ number: ShortDecimal) -> LengthReading {
        if number.places <= 7 {
            guard let unit = ShortDecimal.power(7 - number.places) else { return .beyondTicks }
            let (ticks, overflow) = number.significand.multipliedReportingOverflow(by: unit)
            return overflow ? .beyondTicks : .ticks(ticks)
        }
        guard let part = ShortDecimal.power(number.places - 7), number.significand % part == 0 else {
            return .betweenTicks
        }
        return .ticks(number.significand / part)
    }

    private static func text(of ticks: Int64) -> String {
        (ticks < 0 ? "-" : "") + TickSum.seconds(ticks.magnitude)
    }
}

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

/// A length of time, exact in ticks of 100 nanoseconds, in one of the forms in which payloads write it.
///
/// A value that was read keeps its text and is written with it again; equality, hash and order go by length, so two
/// texts of one length are equal. Nothing is rounded: a text that is no whole number of ticks, or beyond their
/// range of about ±29,227 years, is not a value.
public protocol LengthOfTime: PayloadValue, Hashable, Comparable, LosslessStringConvertible {
    /// What a value of this form is called, with its article, for messages.
    static var form: String { get }

    /// The length in ticks of 100 nanoseconds.
    var ticks: Int64 { get }

    /// The text as it came; for a value that was not read, the form's usual one.
    var text: String { get }

    /// A length in ticks of 100 nanoseconds.
    init(ticks: Int64)

    /// Takes a text, or gives nil when it is not in the form, no whole number of ticks, or beyond their range.
    init?(_ text: String)
}

extension LengthOfTime {
    /// Ticks in a second.
    public static var ticksPerSecond: Int64 { 10_000_000 }

    /// Whether both are the same number of ticks, in whatever texts.
    public static func == (first: Self, second: Self) -> Bool {
        first.ticks == second.ticks
    }

    /// Whether the first is shorter, a negative length being shorter than any other.
    public static func < (first: Self, second: Self) -> Bool {
        first.ticks < second.ticks
    }

    /// Hashes the ticks.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ticks)
    }
}

// MARK: - Words

extension LengthOfTime {
    /// The length in words, without a rest: "1 day 2 hours", "59.9999999 seconds".
    package var inWords: String {
        var rest = ticks.magnitude
        var words: [String] = []
        let units: [(name: String, ticks: UInt64)] = [
            ("day", TickSum.day.magnitude), ("hour", TickSum.hour.magnitude),
            ("minute", TickSum.minute.magnitude),
        ]
        for unit in units {
            let (count, remainder) = rest.quotientAndRemainder(dividingBy: unit.ticks)
            rest = remainder
            if count > 0 { words.append("\(count) \(unit.name)\(count == 1 ? "" : "s")") }
        }
        if rest > 0 || words.isEmpty {
            words.append("\(TickSum.seconds(rest)) second\(rest == TickSum.second.magnitude ? "" : "s")")
        }
        return (ticks < 0 ? "minus " : "") + words.joined(separator: " ")
    }
}

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

/// What a text or a number says about a length of time.
package enum LengthReading: Equatable, Sendable {
    /// The length in ticks of 100 nanoseconds.
    case ticks(Int64)
    /// In the form, and beyond the range of ticks.
    case beyondTicks
    /// In the form, and no whole number of ticks.
    case betweenTicks
    /// Not in the form.
    case malformed

    /// The length in ticks, if there is one.
    package var length: Int64? {
        if case .ticks(let ticks) = self { ticks } else { nil }
    }

    /// What a scanner makes of a whole text.
    init(_ text: UnsafeBufferPointer<UInt8>, _ take: (inout FormScanner) -> LengthReading) {
        var scanner = FormScanner(text)
        let reading = take(&scanner)
        self = scanner.isAtEnd ? reading : .malformed
    }
}

/// A length that is added up from units. The sum counts, however far beyond the range a part of it is.
struct TickSum {
    static let second: Int64 = 10_000_000
    static let minute = 60 * second
    static let hour = 60 * minute
    static let day = 24 * hour
    static let week = 7 * day

    /// The sum in 128 bits. Signed while it grows: the most negative length has no positive counterpart.
    private var high: Int64 = 0
    private var low: UInt64 = 0
    private let sign: Int64
    private var isBeyond = false
    private var isBetween = false

    init(isNegative: Bool = false) {
        sign = isNegative ? -1 : 1
    }

    /// Adds so many of a unit.
    ///
    /// - Parameter count: nil for a number beyond `Int64`.
    mutating func add(_ count: Int64?, of unit: Int64) {
        guard let count else {
            isBeyond = true
            return
        }
        // A week of ticks has 43 bits, so that the upper halves of many such products add up without an overflow.
        let product = count.multipliedFullWidth(by: unit * sign)
        let (sum, carries) = low.addingReportingOverflow(product.low)
        low = sum
        high += product.high + (carries ? 1 : 0)
    }

    /// Adds the decimals of a second.
    mutating func add(decimals: Slice<UnsafeBufferPointer<UInt8>>) {
        var value: Int64 = 0
        var unit = Self.second
        for digit in decimals.prefix(7) {
            unit /= 10
            value += Int64(digit & 0x0F) * unit
        }
        add(value, of: 1)
        isBetween = isBetween || decimals.dropFirst(7).contains { $0 != UInt8(ascii: "0") }
    }

    var reading: LengthReading {
        let ticks = Int64(bitPattern: low)
        // The upper half of what 64 bits hold repeats the sign.
        if isBeyond || high != (ticks < 0 ? -1 : 0) { return .beyondTicks }
        return isBetween ? .betweenTicks : .ticks(ticks)
    }

    /// Ticks as seconds in decimal: `4`, `0.5`, `59.9999999`.
    static func seconds(_ ticks: UInt64) -> String {
        let (whole, fraction) = ticks.quotientAndRemainder(dividingBy: second.magnitude)
        if fraction == 0 { return "\(whole)" }
        let decimals = padded(Int(fraction), 7)
        return "\(whole).\(String(decimals.reversed().drop { $0 == "0" }.reversed()))"
    }
}

/// A duration in units of the calendar: ISO 8601 in the grammar of RFC 3339 appendix A, such as `P1Y2M3DT4H5M6S`
/// or `P4W`.
///
/// A month has no fixed length, so there is no order and no conversion to seconds. Two values are equal when their
/// texts are: `PT60M` is not `PT1H`.
public struct CalendarDuration: TextValue {
    /// What a text of this form is called.
    public static let form = "an ISO 8601 duration"

    /// A duration's numbers, 0 for a unit that is not written.
    public struct Components: Hashable, Sendable {
        /// The number before `Y`.
        public internal(set) var years: Int64 = 0
        /// The number before `M` in the part of the date.
        public internal(set) var months: Int64 = 0
        /// The number before `W`.
        public internal(set) var weeks: Int64 = 0
        /// The number before `D`.
        public internal(set) var days: Int64 = 0
        /// The number before `H`.
        public internal(set) var hours: Int64 = 0
        /// The number before `M` in the part of the time.
        public internal(set) var minutes: Int64 = 0
        /// The number before `S`.
        public internal(set) var seconds: Int64 = 0
    }

    /// The text as it came.
    public let text: String
    /// The numbers, or nil when one of them is beyond `Int64`; the grammar sets no limit.
    public let components: Components?

    /// Takes a text, or gives nil when it is not a duration: no sign, no fraction, no unit left out between two
    /// others.
    public init?(_ text: String) {
        guard let units = text.scanned({ DurationUnits(&$0) }) else { return nil }
        self.text = text
        components = units.isBeyondInt64 ? nil : units.components
    }
}

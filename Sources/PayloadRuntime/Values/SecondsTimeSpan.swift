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

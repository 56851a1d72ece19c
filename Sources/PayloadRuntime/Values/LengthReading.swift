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

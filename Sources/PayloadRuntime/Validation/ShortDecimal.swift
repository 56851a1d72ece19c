/// A decimal number of few digits, so that ordinary amounts are compared without an allocation.
struct ShortDecimal {
    /// The digits as one number, with the sign.
    let significand: Int64
    /// Digits after the point.
    let places: UInt32

    @inline(__always)
    init(significand: Int64, places: UInt32) {
        self.significand = significand
        self.places = places
    }

    /// Reads a text in the grammar of RFC 8259 section 6. Nil when it has an exponent or more than 18 digits.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count <= 20 else { return nil }
        var value: Int64 = 0
        var digits = 0
        var places: UInt32 = 0
        var isFraction = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value &* 10 &+ Int64(byte &- 0x30)
                digits += 1
                if isFraction { places += 1 }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "-"): break
            default: return nil
            }
        }
        guard digits <= JSONTapeEntry.shortDigits else { return nil }
        significand = text.first == UInt8(ascii: "-") ? -value : value
        self.places = places
    }

    /// Ten to a power. Nil when it does not fit.
    static func power(_ exponent: UInt32) -> Int64? {
        guard exponent <= 18 else { return nil }
        var power: Int64 = 1
        for _ in 0..<exponent { power &*= 10 }
        return power
    }

    /// Both numbers in the smaller unit. Nil when one would not fit.
    @inline(__always)
    private func aligned(with other: ShortDecimal) -> (Int64, Int64)? {
        if places == other.places { return (significand, other.significand) }
        if places < other.places {
            guard let factor = Self.power(other.places - places) else { return nil }
            let (scaled, overflows) = significand.multipliedReportingOverflow(by: factor)
            return overflows ? nil : (scaled, other.significand)
        }
        guard let factor = Self.power(places - other.places) else { return nil }
        let (scaled, overflows) = other.significand.multipliedReportingOverflow(by: factor)
        return overflows ? nil : (significand, scaled)
    }

    /// -1 when below the other number, 0 when equal, 1 when above. Nil when that is not known.
    @inline(__always)
    func order(_ other: ShortDecimal) -> Int? {
        guard let (first, second) = aligned(with: other) else { return nil }
        return first == second ? 0 : first < second ? -1 : 1
    }

    /// Whether it is a whole multiple. Nil when that is not known.
    @inline(__always)
    func isMultiple(of divisor: ShortDecimal) -> Bool? {
        guard let (first, second) = aligned(with: divisor) else { return nil }
        if second == 0 { return first == 0 }
        // The smallest number divided by -1 would not fit.
        return second == -1 || first % second == 0
    }
}

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension JSONNumber {
    /// The exact value of a `Decimal`, or nil when it is not a number.
    public init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        self.init(grammatical: value.description)
    }
}

extension Int {
    /// The number's value, or nil when it is not whole or does not fit: 25 for `2.5e1`.
    public init?(exactly number: JSONNumber) {
        if let value = Int(number.text) {
            self = value
            return
        }
        let parts = number.parts
        guard parts.digits.isEmpty || !parts.exponent.isNegative else { return nil }
        // An Int has at most 19 digits, so that many steps decide.
        let zeros = parts.exponent.distance(above: .small(0), cap: 20)
        guard parts.digits.count + Int(zeros) <= 20 else { return nil }
        var value = 0
        for digit in parts.digits + [UInt8](repeating: 0, count: Int(zeros)) {
            let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
            let step = parts.isNegative ? -Int(digit) : Int(digit)
            let (sum, sumOverflow) = product.addingReportingOverflow(step)
            if productOverflow || sumOverflow { return nil }
            value = sum
        }
        self = value
    }
}

extension Decimal {
    /// A whole number divided by ten to the power of 0 to 18, exactly.
    init(_ significand: Int64, fractionDigits: Int) {
        var magnitude = significand.magnitude
        var digits = fractionDigits
        while digits > 0, magnitude % 10 == 0 {
            magnitude /= 10
            digits -= 1
        }
        self.init(sign: significand < 0 ? .minus : .plus, exponent: -digits, significand: Decimal(magnitude))
    }

    /// The number's exact value, or nil when a `Decimal` cannot hold it: never rounded.
    ///
    /// A `Decimal` holds 38 significant digits and powers of ten of the last of them from -128 to 127.
    public init?(exactly number: JSONNumber) {
        let parts = number.parts
        guard parts.digits.count <= 38, case .small(let exponent) = parts.exponent, -128...127 ~= exponent
        else {
            return nil
        }
        // In two halves of at most 19 digits, each of which an UInt64 holds, so that nothing is rounded on the way.
        let low = parts.digits.suffix(19).reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        let high = parts.digits.dropLast(19).reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        var significand = Decimal(low)
        if high > 0 {
            significand += Decimal(sign: .plus, exponent: 19, significand: Decimal(high))
        }
        self = Decimal(
            sign: parts.isNegative ? .minus : .plus,
            exponent: Int(exponent),
            significand: significand
        )
    }
}

extension Double {
    /// The `Double` nearest to the number, or nil when the number is beyond the largest finite one.
    public init?(nearest number: JSONNumber) {
        guard let value = Double(number.text), value.isFinite else { return nil }
        self = value
    }
}

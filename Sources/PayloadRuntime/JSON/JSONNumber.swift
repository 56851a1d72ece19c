#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A number exactly as JSON text gives it, of any length.
///
/// The text is kept and comes back out as it came in; comparison is by mathematical value, without rounding and
/// without writing out powers of ten: `1`, `1.0` and `10e-1` are equal, and so are `-0` and `0`.
public struct JSONNumber: Sendable {
    /// The number in the grammar of RFC 8259 section 6, as it came.
    public let text: String

    /// Takes a text that is known to follow the grammar.
    init(grammatical text: String) {
        self.text = text
    }

    /// Takes a text in the grammar of RFC 8259 section 6, or gives nil for any other: no white space, no leading
    /// `+` or zero, a digit before and after the point.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        let end = bytes.count
        bytes += [UInt8](repeating: 0, count: JSONStorage.padding)
        let isNumber = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            let entry = try? JSONParser(text: base, end: end, options: .init()).number(at: 0)
            return entry.map { Int($0.length) } == end
        }
        guard isNumber else { return nil }
        self.text = text
    }

    /// An integer in decimal digits.
    public init(_ value: Int) {
        text = String(value)
    }

    /// The shortest decimal number that reads back as this `Double`, or nil when it is infinite or not a number.
    ///
    /// `19.99` becomes 19.99 and not the binary value next to it.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let text = String(value)
        self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Whether the number is below zero; false for `-0`.
    public var isNegative: Bool { parts.isNegative }

    /// The digits without leading and trailing zeros: `"125"` for `-0.01250`, the empty string for zero.
    public var significantDigits: String {
        String(decoding: parts.digits.lazy.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }

    /// The power of ten by which ``significantDigits`` is multiplied, 0 for zero, or nil when it is beyond ±10¹⁸.
    public var exponent: Int? {
        guard case .small(let value) = parts.exponent else { return nil }
        return Int(exactly: value)
    }

    /// Whether the value is a whole number: true for `1.0` and `1e400`.
    public var isInteger: Bool {
        if isPlainInteger { return true }
        let parts = parts
        return parts.digits.isEmpty || !parts.exponent.isNegative
    }

    var parts: DecimalParts { DecimalParts(text.utf8) }

    /// The text is digits, perhaps with a sign.
    private var isPlainInteger: Bool {
        text.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
    }

    /// The value when the text is so short an integer that no arithmetic on it needs care.
    var shortInteger: Int64? {
        text.utf8.count <= 18 && isPlainInteger ? Int64(text) : nil
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    /// An integer literal.
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}

extension JSONNumber: Comparable, Hashable {
    /// Whether two numbers have the same mathematical value.
    public static func == (first: JSONNumber, second: JSONNumber) -> Bool {
        if first.text == second.text { return true }
        if let first = first.shortInteger, let second = second.shortInteger { return first == second }
        return first.parts == second.parts
    }

    /// Whether the first number's mathematical value is the smaller one.
    public static func < (first: JSONNumber, second: JSONNumber) -> Bool {
        if let first = first.shortInteger, let second = second.shortInteger { return first < second }
        return first.parts < second.parts
    }

    /// Hashes the mathematical value: `1` and `1.0` hash alike.
    public func hash(into hasher: inout Hasher) {
        parts.hash(into: &hasher)
    }
}

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

extension JSONNumber {
    /// Whether the number is a whole multiple of another one, exactly: 19.99 is a multiple of 0.01.
    ///
    /// Zero is a multiple of every number; of zero, only zero is. Signs do not matter.
    ///
    /// Time is linear in the digits of this number when the divisor has up to 18 significant digits. Beyond that it
    /// is proportional to the divisor's digits times the digits that this number has more, so a divisor that comes
    /// from a schema bounds what an instance can cost. Powers of ten are never written out: a power of ten
    /// only brings factors of 2 and 5, and a divisor of d digits has fewer than 4·d of either, so from this
    /// number's exponent no more than that is used. `1e400000000` takes no longer than `1e80`.
    public func isMultiple(of divisor: JSONNumber) -> Bool {
        if let value = shortInteger, let divisor = divisor.shortInteger {
            return divisor == 0 ? value == 0 : value % divisor == 0
        }
        let parts = parts
        let divisorParts = divisor.parts
        if parts.digits.isEmpty { return true }
        if divisorParts.digits.isEmpty { return false }
        // The last digit is not 0, so a number that ends below the divisor's last place leaves a remainder.
        if parts.exponent < divisorParts.exponent { return false }
        let zeros = parts.exponent.distance(
            above: divisorParts.exponent,
            cap: Int64(divisorParts.digits.count) * 4
        )
        return DecimalRemainder.isZero(parts.digits, zeros: Int(zeros), divisor: divisorParts.digits)
    }
}

/// Long division by digits, keeping only the remainder.
enum DecimalRemainder {
    /// Whether a whole number, given as digits and a count of zeros after them, is divisible.
    static func isZero(_ digits: [UInt8], zeros: Int, divisor: [UInt8]) -> Bool {
        if divisor.count <= 18 {
            let divisor = divisor.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
            var remainder: UInt64 = 0
            // The remainder is below 10¹⁸, so ten times it and a digit fit.
            for digit in digits { remainder = (remainder * 10 + UInt64(digit)) % divisor }
            for _ in 0..<zeros { remainder = remainder * 10 % divisor }
            return remainder == 0
        }
        // So many digits are fewer than the divisor has: they are a remainder already.
        let head = digits.prefix(divisor.count - 1)
        let divisor = limbs(divisor[...])
        var remainder = limbs(head)
        remainder += [UInt64](repeating: 0, count: divisor.count + 1 - remainder.count)
        for digit in digits[head.endIndex...] { append(UInt64(digit), to: &remainder, modulo: divisor) }
        for _ in 0..<zeros { append(0, to: &remainder, modulo: divisor) }
        return remainder.allSatisfy { $0 == 0 }
    }

    private static let base: UInt64 = 1_000_000_000_000_000_000

    /// Eighteen digits to a limb, the least significant limb first.
    private static func limbs(_ digits: ArraySlice<UInt8>) -> [UInt64] {
        var limbs: [UInt64] = []
        var end = digits.endIndex
        while end > digits.startIndex {
            let start = max(digits.startIndex, end - 18)
            limbs.append(digits[start..<end].reduce(0) { $0 * 10 + UInt64($1) })
            end = start
        }
        return limbs
    }

    /// Ten times the remainder and a digit, less the divisor as often as it goes: nine times at most.
    private static func append(_ digit: UInt64, to remainder: inout [UInt64], modulo divisor: [UInt64]) {
        var carry = digit
        for index in remainder.indices {
            let value = remainder[index] * 10 + carry
            remainder[index] = value % base
            carry = value / base
        }
        while !precedes(remainder, divisor) {
            var borrow: UInt64 = 0
            for index in remainder.indices {
                let taken = (index < divisor.count ? divisor[index] : 0) + borrow
                borrow = remainder[index] < taken ? 1 : 0
                remainder[index] = remainder[index] + borrow * base - taken
            }
        }
    }

    /// Whether the remainder, which has one limb more, is smaller than the divisor.
    private static func precedes(_ remainder: [UInt64], _ divisor: [UInt64]) -> Bool {
        if remainder[divisor.count] != 0 { return false }
        for index in divisor.indices.reversed() where remainder[index] != divisor[index] {
            return remainder[index] < divisor[index]
        }
        return false
    }
}

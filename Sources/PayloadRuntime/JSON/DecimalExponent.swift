/// A power of ten of any size, in one normal form.
///
/// `1e99999999999999999999` is JSON. Such an exponent is kept as digits, so that comparison stays exact.
enum DecimalExponent: Hashable {
    /// From -(10¹⁸ - 1) to 10¹⁸ - 1.
    case small(Int64)
    /// At least 19 digits, without leading zeros.
    case large(isNegative: Bool, digits: [UInt8])

    private static let smallDigits = 18

    /// Reads digits with an optional sign, the part of a number's text after the `e`.
    init(_ text: Substring.UTF8View) {
        let digits = text.filter { 0x30...0x39 ~= $0 }.map { $0 & 0x0F }
        self.init(isNegative: text.first == UInt8(ascii: "-"), digits: digits)
    }

    private init(isNegative: Bool, digits: [UInt8]) {
        let digits = Array(digits.drop { $0 == 0 })
        guard digits.count <= Self.smallDigits else {
            self = .large(isNegative: isNegative, digits: digits)
            return
        }
        let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
        self = .small(isNegative ? -magnitude : magnitude)
    }

    var isNegative: Bool {
        switch self {
        case .small(let value): value < 0
        case .large(let isNegative, _): isNegative
        }
    }

    /// The magnitude's digits, none for 0.
    private var digits: [UInt8] {
        switch self {
        case .small(let value): value == 0 ? [] : String(value.magnitude).utf8.map { $0 & 0x0F }
        case .large(_, let digits): digits
        }
    }

    /// The sum with a number of digits, which is far below 10¹⁸.
    func adding(_ difference: Int64) -> DecimalExponent {
        switch self {
        case .small(let value):
            let sum = value + difference
            let digits = String(sum.magnitude).utf8.map { $0 & 0x0F }
            return digits.count <= Self.smallDigits
                ? .small(sum) : .large(isNegative: sum < 0, digits: digits)
        case .large(let isNegative, var digits):
            // The magnitude is at least 10¹⁸, so the sum keeps its sign.
            var carry = isNegative ? -difference : difference
            for index in digits.indices.reversed() where carry != 0 {
                let sum = Int64(digits[index]) + carry
                let digit = (sum % 10 + 10) % 10
                digits[index] = UInt8(digit)
                carry = (sum - digit) / 10
            }
            if carry > 0 { digits.insert(contentsOf: String(carry).utf8.map { $0 & 0x0F }, at: 0) }
            return DecimalExponent(isNegative: isNegative, digits: digits)
        }
    }

    /// How far this exponent is above a smaller or equal one, or the cap when it is further.
    ///
    /// - Parameter cap: Below 10¹⁷.
    func distance(above other: DecimalExponent, cap: Int64) -> Int64 {
        if case .small(let value) = self, case .small(let otherValue) = other {
            return min(value - otherValue, cap)
        }
        // One of them is at least 10¹⁸ away from zero; on different sides, so is the distance.
        guard isNegative == other.isNegative else { return cap }
        let larger = isNegative ? other.digits : digits
        let smaller = isNegative ? digits : other.digits
        var difference: Int64 = 0
        for place in 0..<larger.count {
            let index = place - (larger.count - smaller.count)
            difference = difference * 10 + Int64(larger[place]) - (index >= 0 ? Int64(smaller[index]) : 0)
            // The digits that follow can take away less than one of this place.
            if difference > cap { return cap }
        }
        return difference
    }
}

extension DecimalExponent: Comparable {
    static func < (first: DecimalExponent, second: DecimalExponent) -> Bool {
        if case .small(let first) = first, case .small(let second) = second { return first < second }
        guard first.isNegative == second.isNegative else { return first.isNegative }
        let (smaller, larger) =
            first.isNegative ? (second.digits, first.digits) : (first.digits, second.digits)
        guard smaller.count == larger.count else { return smaller.count < larger.count }
        return smaller.lexicographicallyPrecedes(larger)
    }
}

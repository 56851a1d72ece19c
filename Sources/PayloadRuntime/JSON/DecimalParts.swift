/// A number in its one normal form: sign, significant digits, and the power of ten of the last digit.
struct DecimalParts: Hashable {
    /// False for zero.
    var isNegative = false
    /// The digits' values, without leading and trailing zeros; none for zero.
    var digits: [UInt8] = []
    /// The value is the digits times ten to this power; 0 for zero.
    var exponent = DecimalExponent.small(0)

    /// Takes apart a text in the grammar of RFC 8259 section 6, in time linear in its length.
    init(_ text: String.UTF8View) {
        var fractionDigits: Int64 = 0
        var isFraction = false
        var written: Substring.UTF8View?
        digits.reserveCapacity(text.count)
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): written = text[text.index(after: index)...]
            default:
                if isFraction { fractionDigits += 1 }
                if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte & 0x0F) }
            }
            if written != nil { break }
        }
        guard !digits.isEmpty else {
            isNegative = false
            return
        }
        var zeros = 0
        while zeros < digits.count, digits[digits.count - 1 - zeros] == 0 { zeros += 1 }
        digits.removeLast(zeros)
        exponent = written.map(DecimalExponent.init) ?? .small(0)
        exponent = exponent.adding(Int64(zeros) - fractionDigits)
    }
}

extension DecimalParts: Comparable {
    static func < (first: DecimalParts, second: DecimalParts) -> Bool {
        guard first.isNegative == second.isNegative else { return first.isNegative }
        return first.isNegative
            ? second.hasSmallerMagnitude(than: first) : first.hasSmallerMagnitude(than: second)
    }

    private func hasSmallerMagnitude(than other: DecimalParts) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        // The place of the first digit decides, then the digits from there on. There are no trailing zeros, so of
        // two numbers of which one continues the other, the longer one is the larger.
        let place = exponent.adding(Int64(digits.count))
        let otherPlace = other.exponent.adding(Int64(other.digits.count))
        return place == otherPlace ? digits.lexicographicallyPrecedes(other.digits) : place < otherPlace
    }
}

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

/// How many decimals an amount has, counted on its text: exact for any number of digits, and nothing is allocated.
enum DecimalPlaces {
    /// The decimals that a number's value needs: none for `10.0`, two for `1e-2`, `0.1250e1` and `0.010`.
    ///
    /// - Parameter text: a number in the grammar of RFC 8259 section 6.
    static func ofNumber(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var decimals = 0
        var zeros = 0
        var isFraction = false
        var isZero = true
        var position = 0
        scan: while position < text.count {
            switch text[position] {
            case UInt8(ascii: "0"):
                zeros += 1
                if isFraction { decimals += 1 }
            case UInt8(ascii: "1")...UInt8(ascii: "9"):
                zeros = 0
                isZero = false
                if isFraction { decimals += 1 }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
            default: break
            }
            position += 1
        }
        // No power of ten makes zero anything else.
        if isZero { return 0 }
        // Int64: an Int has 32 bits on some watches, and the limit of an exponent more.
        let places = Int64(decimals - zeros) - exponent(text, after: position)
        return Int(clamping: max(0, places))
    }

    /// The digits that decimal text writes after its point: one in `10.0`, none in `10`.
    ///
    /// - Returns: Nil for a text that is not digits with an optional sign before them and at most one point among
    ///   them.
    static func ofText(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var digits = 0
        var decimals: Int?
        for (position, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ".") where decimals == nil: decimals = 0
            case UInt8(ascii: "-") where position == 0, UInt8(ascii: "+") where position == 0: break
            default: return nil
            }
        }
        return digits == 0 ? nil : decimals ?? 0
    }

    /// The power of ten behind an `e`, 0 without one. It stops growing far beyond the number of digits that a
    /// document can have.
    private static func exponent(_ text: UnsafeBufferPointer<UInt8>, after e: Int) -> Int64 {
        let limit: Int64 = 1 << 40
        var isNegative = false
        var value: Int64 = 0
        var position = e + 1
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = min(limit, value * 10 + Int64(text[position] & 0x0F))
            default: break
            }
            position += 1
        }
        return isNegative ? -value : value
    }
}

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

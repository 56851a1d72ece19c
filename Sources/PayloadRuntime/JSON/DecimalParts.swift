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

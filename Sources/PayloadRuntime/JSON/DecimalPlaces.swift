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

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

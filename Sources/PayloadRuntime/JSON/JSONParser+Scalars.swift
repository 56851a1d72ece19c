// Numbers and literals.
extension JSONParser {
    // MARK: - Numbers (RFC 8259 section 6)

    /// Parses the number at a position, whatever follows it.
    func number(at start: Int) throws(JSONSyntaxFault) -> JSONTapeEntry {
        var number = JSONTapeEntry(
            offset: UInt32(truncatingIfNeeded: start),
            kind: .number,
            flags: JSONTapeEntry.isPlainInteger
        )
        var significand: UInt64 = 0
        let isNegative = text[start] == UInt8(ascii: "-")
        let first = isNegative ? start &+ 1 : start
        var position = try afterDigits(first, &significand)
        var digits = position &- first
        if text[first] == UInt8(ascii: "0"), digits > 1 {
            throw JSONSyntaxFault(.superfluousZero, at: first)
        }
        if text[position] == UInt8(ascii: ".") {
            number.flags = 0
            let fraction = position &+ 1
            position = try afterDigits(fraction, &significand)
            number.count = UInt32(truncatingIfNeeded: position &- fraction)
            digits &+= position &- fraction
        }
        if text[position] | 0x20 == UInt8(ascii: "e") {
            number.flags = 0
            position &+= 1
            if text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") { position &+= 1 }
            position = try afterDigits(position, &significand)
            number.count = 0
        } else if digits <= JSONTapeEntry.shortDigits {
            number.flags |= JSONTapeEntry.isShortDecimal
            number.prefix = isNegative ? 0 &- significand : significand
        } else {
            number.count = 0
        }
        number.length = UInt32(truncatingIfNeeded: position &- start)
        return number
    }

    /// The position after one or more digits, which are appended to a number; it wraps around when they are too many.
    @inline(__always)
    private func afterDigits(_ start: Int, _ value: inout UInt64) throws(JSONSyntaxFault) -> Int {
        var position = start
        while true {
            // Wraps around for what comes before the zero, so that one comparison is enough.
            let digit = text[position] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            value = value &* 10 &+ UInt64(digit)
            position &+= 1
        }
        guard position > start else { throw JSONSyntaxFault(.expectedDigit, at: position) }
        return position
    }

    // MARK: - Literals (RFC 8259 section 3)

    /// Parses one of the three literals, at whose first letter the position is.
    func literal(
        _ literal: StaticString,
        _ fault: JSONSyntaxFault.Reason,
        at start: Int,
        _ kind: JSONKind,
        _ flags: UInt8 = 0
    ) throws(JSONSyntaxFault) -> JSONTapeEntry {
        let length = literal.utf8CodeUnitCount
        var matched = 1
        while matched < length {
            guard text[start + matched] == literal.utf8Start[matched] else {
                throw JSONSyntaxFault(fault, at: start + matched)
            }
            matched += 1
        }
        return JSONTapeEntry(
            offset: UInt32(truncatingIfNeeded: start),
            length: UInt32(truncatingIfNeeded: length),
            kind: kind,
            flags: flags
        )
    }
}

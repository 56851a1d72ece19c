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

// White space and strings (RFC 8259 sections 2 and 7). Eight bytes are looked at together, as one word whose least
// significant byte is the first one.
extension JSONParser {
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    private static var highs: UInt64 { 0x8080_8080_8080_8080 }

    // MARK: - White space

    /// The first position from here on that is not white space.
    @inline(__always)
    func afterWhitespace(_ position: Int) -> Int {
        text[position] > 0x20 ? position : afterIndentation(position)
    }

    private func afterIndentation(_ start: Int) -> Int {
        var position = start
        while true {
            switch text[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return position
            }
            while true {
                let others = StringPrefix.word(text + position) ^ (Self.ones &* 0x20)
                guard others == 0 else {
                    position &+= others.trailingZeroBitCount &>> 3
                    break
                }
                position &+= 8
            }
        }
    }

    // MARK: - Strings

    /// Parses the string that starts with the quotation mark at a position.
    @inline(__always)
    func string(at quote: Int) throws(JSONSyntaxFault) -> JSONTapeEntry {
        let start = quote &+ 1
        let stop = plainEnd(start)
        guard text[stop] == UInt8(ascii: "\"") else { return try unusualString(from: start, plainTo: stop) }
        let length = stop &- start
        return JSONTapeEntry(
            prefix: StringPrefix.ofPadded(text + start, count: length),
            offset: UInt32(truncatingIfNeeded: start),
            length: UInt32(truncatingIfNeeded: length),
            count: UInt32(truncatingIfNeeded: length),
            kind: .string
        )
    }

    /// The first position from here on where no plain character is: one of ASCII, no control character, no quotation
    /// mark and no backslash.
    @inline(__always)
    private func plainEnd(_ start: Int) -> Int {
        var position = start
        while true {
            let word = StringPrefix.word(text + position)
            let quote = word ^ (Self.ones &* 0x22)
            let backslash = word ^ (Self.ones &* 0x5C)
            // Of the bytes whose high bit is set here, the first is below 0x20, a quotation mark, a backslash or
            // above 0x7F. A borrow can set the bit of bytes after it wrongly.
            let controls = (word &- Self.ones &* 0x20) & ~word
            let quotes = (quote &- Self.ones) & ~quote
            let backslashes = (backslash &- Self.ones) & ~backslash
            let marks = (controls | quotes | backslashes | word) & Self.highs
            if marks != 0 { return position &+ marks.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
    }

    /// Parses a string with escapes or beyond ASCII, or one that is wrong.
    @inline(never)
    private func unusualString(from start: Int, plainTo stop: Int) throws(JSONSyntaxFault) -> JSONTapeEntry {
        var position = stop
        var flags: UInt8 = 0
        // Bytes that are not code points of their own: all but one of an escape or of a UTF-8 sequence.
        var surplus = 0
        let bytes = UnsafeBufferPointer(start: text, count: end)
        while text[position] != UInt8(ascii: "\"") {
            let byte = text[position]
            let length: Int
            if byte >= 0x80 {
                length = UTF8Form.sequenceLength(at: position, in: bytes)
                guard length > 0 else { throw JSONSyntaxFault(.invalidUTF8, at: position) }
            } else if byte == UInt8(ascii: "\\") {
                flags = JSONTapeEntry.hasEscapes
                length = try escapeLength(at: position)
            } else {
                throw JSONSyntaxFault(position == end ? .stringNotEnded : .controlCharacter, at: position)
            }
            surplus &+= length &- 1
            position = plainEnd(position &+ length)
        }
        let length = position &- start
        return JSONTapeEntry(
            prefix: flags == 0
                ? StringPrefix.ofPadded(text + start, count: length) : JSONTapeEntry.escapedPrefix,
            offset: UInt32(truncatingIfNeeded: start),
            length: UInt32(truncatingIfNeeded: length),
            count: UInt32(truncatingIfNeeded: length &- surplus),
            kind: .string,
            flags: flags
        )
    }

    // MARK: - Escapes

    /// The length of the escape at a position, a surrogate pair counted as one.
    private func escapeLength(at position: Int) throws(JSONSyntaxFault) -> Int {
        switch text[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            break
        default:
            guard position + 1 < end else { throw JSONSyntaxFault(.stringNotEnded, at: end) }
            throw JSONSyntaxFault(.unknownEscape, at: position)
        }
        let unit = try codeUnit(at: position + 2)
        if unit & 0xFC00 == 0xDC00 { throw JSONSyntaxFault(.loneLowSurrogate, at: position) }
        guard unit & 0xFC00 == 0xD800 else { return 6 }
        guard text[position + 6] == UInt8(ascii: "\\"), text[position + 7] == UInt8(ascii: "u"),
            try codeUnit(at: position + 8) & 0xFC00 == 0xDC00
        else { throw JSONSyntaxFault(.loneHighSurrogate, at: position) }
        return 12
    }

    private func codeUnit(at start: Int) throws(JSONSyntaxFault) -> UInt32 {
        var value: UInt32 = 0
        for position in start..<start + 4 {
            guard let digit = JSONEscapes.hexadecimalDigit(text[position]) else {
                throw JSONSyntaxFault(
                    position == end ? .stringNotEnded : .expectedHexadecimalDigit,
                    at: position
                )
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}

// Strings, numbers and literals. Each function starts at the value's first byte and leaves the position after it.
extension JSONParser {
    // MARK: - Strings (RFC 8259 section 7)

    mutating func parseString() throws(JSONSyntaxError) -> JSONTapeEntry {
        position += 1
        let start = position
        var flags: UInt8 = 0
        // Bytes that are not code points of their own: all but one of an escape or of a UTF-8 sequence.
        var surplus = 0
        while true {
            skipPlainCharacters()
            guard position < bytes.count else { throw failure("the text ends inside a string") }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                break
            } else if byte == UInt8(ascii: "\\") {
                flags |= JSONTapeEntry.hasEscapes
                let length = try escapeLength()
                surplus += length - 1
                position += length
            } else if byte < 0x20 {
                throw failure("a control character in a string must be escaped, found \(found())")
            } else {
                let length = UTF8Form.sequenceLength(at: position, in: bytes)
                guard length > 0 else { throw failure("the string is not valid UTF-8") }
                surplus += length - 1
                position += length
            }
        }
        let length = position - start
        position += 1
        let content = UnsafeBufferPointer(rebasing: bytes[start..<start + length])
        return JSONTapeEntry(
            prefix: flags == 0 ? StringPrefix.of(content) : JSONTapeEntry.escapedPrefix,
            offset: UInt32(start),
            length: UInt32(length),
            count: UInt32(length - surplus),
            kind: .string,
            flags: flags
        )
    }

    /// Skips ASCII characters that need no attention, eight at a time where there are eight.
    private mutating func skipPlainCharacters() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(bytes)
        while position &+ 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            // A byte's high bit is set when the byte is below 0x20, a quotation mark, a backslash or above 0x7F.
            let marks =
                (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
                | word
            guard marks & highs == 0 else { break }
            position &+= 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
                return
            }
            position += 1
        }
    }

    /// The length of the escape at the position, a surrogate pair counted as one.
    private func escapeLength() throws(JSONSyntaxError) -> Int {
        guard position + 1 < bytes.count else {
            throw failure("the text ends inside a string", at: bytes.count)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            break
        default:
            throw failure("a backslash must be followed by one of \"\\/bfnrtu")
        }
        let unit = try codeUnit(at: position + 2)
        if unit & 0xFC00 == 0xDC00 {
            throw failure("the escape is the second half of a surrogate pair alone")
        }
        guard unit & 0xFC00 == 0xD800 else { return 6 }
        guard position + 7 < bytes.count, bytes[position + 6] == UInt8(ascii: "\\"),
            bytes[position + 7] == UInt8(ascii: "u")
        else { throw failure("the escape is the first half of a surrogate pair alone") }
        guard try codeUnit(at: position + 8) & 0xFC00 == 0xDC00 else {
            throw failure("the escape is the first half of a surrogate pair alone")
        }
        return 12
    }

    private func codeUnit(at index: Int) throws(JSONSyntaxError) -> UInt32 {
        if let value = JSONEscapes.hexadecimal(bytes, at: index) { return value }
        let digits = bytes[min(index, bytes.count)...].prefix(4)
        let wrong = digits.firstIndex { JSONEscapes.hexadecimalDigit($0) == nil } ?? digits.endIndex
        throw failure(
            wrong == bytes.count
                ? "the text ends inside a string" : "expected four hexadecimal digits after \\u",
            at: wrong
        )
    }

    // MARK: - Numbers (RFC 8259 section 6)

    mutating func parseNumber() throws(JSONSyntaxError) -> JSONTapeEntry {
        let start = position
        var number = JSONTapeEntry(offset: UInt32(start), kind: .number, flags: JSONTapeEntry.isPlainInteger)
        var significand: UInt64 = 0
        if peek(UInt8(ascii: "-")) { position += 1 }
        let isNegative = position > start
        var digits = 0
        if peek(UInt8(ascii: "0")) {
            position += 1
            digits = 1
            if position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
                throw failure("a number must not start with a superfluous zero", at: position - 1)
            }
        } else {
            digits = try skipDigits(&significand)
        }
        var fraction = 0
        if peek(UInt8(ascii: ".")) {
            number.flags = 0
            position += 1
            fraction = try skipDigits(&significand)
        }
        if peek(UInt8(ascii: "e")) || peek(UInt8(ascii: "E")) {
            number.flags = 0
            position += 1
            if peek(UInt8(ascii: "+")) || peek(UInt8(ascii: "-")) { position += 1 }
            _ = try skipDigits(&significand)
        } else if digits + fraction <= JSONTapeEntry.shortDigits {
            number.flags |= JSONTapeEntry.isShortDecimal
            number.prefix = isNegative ? 0 &- significand : significand
            number.count = UInt32(fraction)
        }
        number.length = UInt32(position - start)
        return number
    }

    /// Skips one or more digits, and appends them to a number, which wraps around when they are too many.
    private mutating func skipDigits(_ value: inout UInt64) throws(JSONSyntaxError) -> Int {
        let start = position
        while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
            value = value &* 10 &+ UInt64(bytes[position] & 0x0F)
            position += 1
        }
        guard position > start else { throw failure("expected a digit, found \(found())") }
        return position - start
    }

    // MARK: - Literals (RFC 8259 section 3)

    mutating func parseLiteral(
        _ literal: StaticString,
        _ kind: JSONKind,
        flags: UInt8
    ) throws(JSONSyntaxError) -> JSONTapeEntry {
        let start = position
        let matched = literal.withUTF8Buffer { expected in
            var matched = 0
            while matched < expected.count, peek(expected[matched], after: matched) { matched += 1 }
            return matched
        }
        position += matched
        guard matched == literal.utf8CodeUnitCount else {
            throw failure("expected the rest of '\(literal)', found \(found())")
        }
        return JSONTapeEntry(offset: UInt32(start), length: UInt32(matched), kind: kind, flags: flags)
    }
}

extension PatternParser {
    /// The code point this many places ahead; nil behind the end.
    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        let index = position + distance
        return index < scalars.count ? scalars[index] : nil
    }

    /// An error that names what stands at the current position.
    func unexpected(_ expected: String) -> PatternSyntaxError {
        failure("found \(describe(peek())), expected \(expected)", at: position)
    }

    /// An error in the pattern.
    func failure(_ message: String, at offset: Int) -> PatternSyntaxError {
        PatternSyntaxError(kind: .invalid, offset: offset, message: message)
    }

    func describe(_ scalar: Unicode.Scalar?) -> String {
        guard let scalar else { return "the end of the pattern" }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark:
            return "U+" + String(codePointNumber: scalar.value)
        default:
            return "'\(scalar)'"
        }
    }

    /// DecimalDigits; nil if there is none. Numbers beyond `Int.max` become `Int.max`.
    mutating func parseDecimal() -> Int? {
        var result: Int?
        while let scalar = peek(), "0"..."9" ~= scalar {
            let (product, overflow) = (result ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(scalar.value) - 0x30)
            result = overflow || carry || result == Int.max ? Int.max : sum
            position += 1
        }
        return result
    }

    /// Exactly this many hexadecimal digits; nil, with nothing read, if there are fewer.
    mutating func parseHexadecimal(digits: Int) -> UInt32? {
        var result: UInt32 = 0
        for distance in 0..<digits {
            guard let digit = hexadecimalDigit(peek(distance)) else { return nil }
            result = result << 4 | digit
        }
        position += digits
        return result
    }

    func hexadecimalDigit(_ scalar: Unicode.Scalar?) -> UInt32? {
        guard let scalar else { return nil }
        switch scalar {
        case "0"..."9": return scalar.value - 0x30
        case "a"..."f": return scalar.value - 0x61 + 10
        case "A"..."F": return scalar.value - 0x41 + 10
        default: return nil
        }
    }

    /// Quantifier and its laziness mark; nil if none follows.
    mutating func parseQuantifier() throws(PatternSyntaxError) -> PatternQuantifier? {
        let offset = position
        let bounds: (minimum: Int, maximum: Int)
        switch peek() {
        case "*": bounds = (0, Int.max)
        case "+": bounds = (1, Int.max)
        case "?": bounds = (0, 1)
        case "{": bounds = try parseBounds()
        default: return nil
        }
        position += 1
        let isLazy = peek() == "?"
        if isLazy { position += 1 }
        return PatternQuantifier(
            minimum: bounds.minimum,
            maximum: bounds.maximum,
            isLazy: isLazy,
            offset: offset
        )
    }

    /// `{n}`, `{n,}` or `{n,m}`, up to its closing brace.
    private mutating func parseBounds() throws(PatternSyntaxError) -> (minimum: Int, maximum: Int) {
        let offset = position
        position += 1
        guard let minimum = parseDecimal() else {
            throw unexpected("a number of repetitions after '{' (a plain brace is written '\\{')")
        }
        var maximum = minimum
        if peek() == "," {
            position += 1
            maximum = parseDecimal() ?? Int.max
        }
        guard peek() == "}" else { throw unexpected("'}' after the numbers of repetitions") }
        guard minimum <= maximum else {
            throw failure("found {\(minimum),\(maximum)}, expected the smaller number first", at: offset)
        }
        return (minimum, maximum)
    }

    /// GroupName after its '<', with the closing '>' (RegExpIdentifierName).
    mutating func parseGroupName() throws(PatternSyntaxError) -> [UInt32] {
        var name: [UInt32] = []
        while true {
            let offset = position
            guard let scalar = peek() else { throw unexpected("'>' after the name of a group") }
            if scalar == ">", !name.isEmpty {
                position += 1
                return name
            }
            var value = scalar.value
            if scalar == "\\" {
                guard peek(1) == "u" else {
                    throw unexpected("a letter, a digit, '$', '_' or a \\u escape in a group name")
                }
                position += 2
                value = try parseUnicodeEscape(offset: offset)
            } else {
                position += 1
            }
            guard isNamePart(value, isFirst: name.isEmpty) else {
                position = offset
                let start = "a letter, '$' or '_' to begin a group name"
                throw unexpected(name.isEmpty ? start : "'>' or more of a group name")
            }
            name.append(value)
        }
    }

    /// IdentifierStartChar and IdentifierPartChar, ECMA-262 section 12.7.
    private func isNamePart(_ value: UInt32, isFirst: Bool) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        if scalar == "$" || scalar == "_" || scalar.properties.isIDStart { return true }
        return !isFirst && (scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}")
    }
}

extension String {
    /// The characters of these code points; lone surrogates become U+FFFD.
    init(codePoints: [UInt32]) {
        self.init()
        for value in codePoints { unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    }

    /// At least four hexadecimal digits, as after "U+".
    init(codePointNumber value: UInt32) {
        let digits = String(value, radix: 16, uppercase: true)
        self.init(repeating: "0", count: Swift.max(0, 4 - digits.count))
        self += digits
    }
}

/// UTF-8 bytes, read by code point in both directions. Positions are offsets in bytes.
struct PatternText {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The number of bytes.
    let count: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        count = bytes.count
    }

    /// The code point at a position and the position behind it. The position must be below `count`.
    func scalar(at position: Int) -> (value: UInt32, end: Int) {
        let byte = bytes[position]
        return byte < 0x80 ? (UInt32(byte), position + 1) : longScalar(at: position)
    }

    /// The code point at a position if it is one of U+0080 through U+017F, as two bytes; nil if it is another.
    func latinScalar(at position: Int) -> Int? {
        // The lead bytes are C2 through C5.
        guard bytes[position] &- 0xC2 < 4, position + 1 < count, isContinuation(bytes[position + 1]) else {
            return nil
        }
        return Int(bytes[position] & 0x1F) << 6 | Int(bytes[position + 1] & 0x3F)
    }

    /// The code point that ends at a position, and where it starts. The position must be above 0.
    func scalar(before position: Int) -> (value: UInt32, start: Int) {
        var start = position - 1
        while start > 0, position - start < 4, isContinuation(bytes[start]) { start -= 1 }
        let (value, end) = scalar(at: start)
        return end == position ? (value, start) : (0xFFFD, position - 1)
    }

    /// Whether the characters on the two sides of a position differ in being `\w`, which is ASCII.
    func isWordBoundary(at position: Int) -> Bool {
        let before = position > 0 && isWordByte(bytes[position - 1])
        let after = position < count && isWordByte(bytes[position])
        return before != after
    }

    /// The first position from the given one on at which this byte stands; nil if there is none.
    func firstPosition(of byte: UInt8, from position: Int) -> Int? {
        var position = position
        while position < count {
            if bytes[position] == byte { return position }
            position += 1
        }
        return nil
    }

    /// Whether the bytes of a range also stand at a position, which lets the range fit.
    func holds(_ range: Range<Int>, at position: Int) -> Bool {
        for offset in 0..<range.count where bytes[range.lowerBound + offset] != bytes[position + offset] {
            return false
        }
        return true
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    private func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }

    /// Well-formed sequences by table 3-7 of the Unicode Standard; any other byte is U+FFFD.
    private func longScalar(at position: Int) -> (value: UInt32, end: Int) {
        let invalid: (UInt32, Int) = (0xFFFD, position + 1)
        let lead = bytes[position]
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return invalid
        }
        guard position + length <= count else { return invalid }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[position + offset]
            guard isContinuation(byte) else { return invalid }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
        guard !isOverlong, value <= PatternRange.lastScalar, !(0xD800...0xDFFF ~= value) else {
            return invalid
        }
        return (value, position + length)
    }
}

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

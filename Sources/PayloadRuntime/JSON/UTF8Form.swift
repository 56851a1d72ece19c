/// Well-formed UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Form {
    /// The length of the sequence of two to four bytes at an index, or 0 when it is not well formed: a stray or
    /// missing continuation byte, an overlong form, a surrogate, or a value above U+10FFFF.
    static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let length: Int
        // Table 3-7 restricts the second byte after four of the first bytes.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second ~= bytes[index + 1] else { return 0 }
        for byte in bytes[index + 2..<index + length] where byte & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The scalar whose sequence of two to four bytes stands at an index, and its length in bytes. Nil when the
    /// sequence is not well formed.
    static func scalar(
        at index: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let length = sequenceLength(at: index, in: bytes)
        guard length > 0 else { return nil }
        // The first byte of a sequence of n bytes holds 7 - n bits, each other byte six.
        var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
        for byte in bytes[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}

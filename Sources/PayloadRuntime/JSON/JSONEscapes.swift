/// The escapes of RFC 8259 section 7, in both directions.
enum JSONEscapes {
    /// Resolves the escapes of a string's content, which the parser has checked.
    ///
    /// - Returns: UTF-8 bytes.
    static func resolved(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var index = 0
        while index < content.count {
            let byte = content[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < content.count else {
                result.append(byte)
                continue
            }
            let letter = content[index]
            index += 1
            guard letter == UInt8(ascii: "u") else {
                result.append(character(for: letter))
                continue
            }
            var value = hexadecimal(content, at: index) ?? 0
            index += 4
            if value & 0xFC00 == 0xD800 {
                let low = hexadecimal(content, at: index + 2) ?? 0
                value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
                index += 6
            }
            if let scalar = Unicode.Scalar(value) {
                result.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        return result
    }

    /// The four hexadecimal digits at an index, or nil when there are not four.
    static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = hexadecimalDigit(byte) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The value of one hexadecimal digit, or nil.
    static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The character that a two-character escape stands for; `"`, `\` and `/` stand for themselves.
    private static func character(for letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// Appends a string's content with only those characters escaped that RFC 8259 demands: the quotation mark,
    /// the backslash and the control characters below U+0020.
    static func append(_ content: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for (index, byte) in content.enumerated() {
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<index]))
            start = index + 1
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case 0x08: bytes.append(UInt8(ascii: "b"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0C: bytes.append(UInt8(ascii: "f"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
            default:
                bytes.append(contentsOf: "u00".utf8)
                bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
                let low = byte & 0x0F
                bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start...]))
    }
}

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

/// The first eight bytes of a string as one number, so that most names are told apart by one comparison.
///
/// The first byte is the least significant one. A shorter string is filled up with zeros, so of two strings of one
/// length and one prefix, only bytes from the ninth on can differ.
enum StringPrefix {
    /// The prefix of UTF-8 bytes. Nothing beyond them is read.
    @inline(__always)
    static func of(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        if count >= 8 { return word(bytes) }
        // Two loads that overlap, rather than a loop.
        if count >= 4 {
            let raw = UnsafeRawPointer(bytes)
            let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return UInt64(low) | UInt64(high) << UInt64(8 * (count - 4))
        }
        if count == 0 { return 0 }
        // The first, the middle and the last of one to three bytes.
        return UInt64(bytes[0]) | UInt64(bytes[count / 2]) << UInt64(8 * (count / 2))
            | UInt64(bytes[count - 1]) << UInt64(8 * (count - 1))
    }

    /// The prefix of UTF-8 bytes of which at least eight can be read, whatever their count.
    @inline(__always)
    static func ofPadded(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        // A smart shift, which gives 0 where it shifts by 64.
        count >= 8 ? word(bytes) : word(bytes) & ~(UInt64.max << UInt64(8 * count))
    }

    /// Whether two strings of one length and one prefix are equal.
    @inline(__always)
    static func restsAreEqual(
        _ first: UnsafePointer<UInt8>,
        _ second: UnsafePointer<UInt8>,
        count: Int
    ) -> Bool {
        guard count > 8 else { return true }
        // The last word overlaps the one before. Most names end with it.
        guard word(first + (count &- 8)) == word(second + (count &- 8)) else { return false }
        return count <= 16 || middlesAreEqual(first, second, count: count)
    }

    /// Whether two strings of one length are equal between their first and their last word.
    private static func middlesAreEqual(
        _ first: UnsafePointer<UInt8>,
        _ second: UnsafePointer<UInt8>,
        count: Int
    ) -> Bool {
        var index = 8
        while index &+ 8 < count {
            if word(first + index) != word(second + index) { return false }
            index &+= 8
        }
        return true
    }

    /// Eight bytes, wherever they are.
    @inline(__always)
    static func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }
}

extension StaticString {
    /// Hands out the text's UTF-8 bytes.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        // By far the commonest; apart from the other, so that the closure is inlined.
        if hasPointerRepresentation {
            return body(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
        }
        return withUTF8Buffer(body)
    }
}

extension String {
    /// Whether both strings have the same code points; `==` goes by canonical equivalence.
    @usableFromInline
    func hasSameCodePoints(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let areEqual = utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { otherBytes in
                for index in bytes.indices where bytes[index] != otherBytes[index] { return false }
                return true
            }
        }
        // Strings that Foundation bridges have no contiguous storage.
        return (areEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
    }
}

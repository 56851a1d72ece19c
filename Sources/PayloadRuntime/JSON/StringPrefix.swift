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

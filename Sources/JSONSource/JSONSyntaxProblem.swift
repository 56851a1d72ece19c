/// Why a text is not the JSON that was expected, and where.
package struct JSONSyntaxProblem: Error, Equatable, Sendable {
    /// What kind of problem it is; every kind has a stable name for people and scripts to refer to.
    package enum Kind: Equatable, Sendable {
        case malformed
        case invalidUTF8
        case tooDeep
        case duplicateName
    }

    package let kind: Kind

    /// What was found and what was expected.
    package let message: String

    /// The first byte of what is wrong.
    package let offset: Int

    /// Where in the document the problem stands, as far as it was read.
    package let pointer: JSONPointer
}

/// Finds bytes that are not UTF-8 (RFC 3629 section 4).
enum UTF8Check {
    /// The offset of the first byte of the first ill-formed sequence, or nil when all is well formed.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
            offset += length
        }
        return nil
    }

    /// The length of the multi-byte sequence that starts here, or nil when it is ill-formed.
    private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
        let lead = bytes[offset]
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return nil
        }
        guard offset + length <= bytes.count else { return nil }
        // Overlong forms, surrogates and values past U+10FFFF are told by the second byte.
        let second = bytes[offset + 1]
        switch lead {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
            0xF4 where second > 0x8F:
            return nil
        default:
            return bytes[(offset + 1)..<(offset + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
        }
    }
}

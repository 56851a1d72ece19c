#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Bytes in Base64: RFC 4648 section 4, with its padding and with zero bits after the last byte (section 3.5).
///
/// This form is the only one of its bytes, so two values are equal when their bytes are.
public struct Base64Data: TextValue {
    /// What a text of this form is called.
    public static let form = "Base64 with padding"

    /// The text as it came.
    public let text: String

    /// Takes a text, or gives nil when it is not Base64 in this form: no line breaks, no `-` or `_`.
    public init?(_ text: String) {
        guard Self.isCanonical(text.utf8) else { return nil }
        self.text = text
    }

    /// Encodes bytes.
    public init(_ data: Data) {
        text = data.base64EncodedString()
    }

    /// The bytes, decoded at each call.
    public var data: Data { Data(base64Encoded: text) ?? Data() }

    private static func isCanonical(_ bytes: String.UTF8View) -> Bool {
        guard bytes.count % 4 == 0 else { return false }
        let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return false }
        var last: UInt8 = 0
        for byte in bytes.dropLast(padding) {
            guard let value = value(of: byte) else { return false }
            last = value
        }
        // With one "=" the last character has 4 bits of data and 2 to spare, with two it has 2 and 4.
        return padding == 0 || last & (padding == 1 ? 0b11 : 0b1111) == 0
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}

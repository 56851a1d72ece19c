#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value in a text form, which it keeps as it came.
///
/// It reads from a JSON string and writes the same string again: neither letter case nor a fraction's zeros are
/// lost on the way. Unless a type says otherwise, two values are equal when their texts are.
public protocol TextValue: PayloadValue, Hashable, LosslessStringConvertible {
    /// What a text of this form is called, with its article, for messages: "an RFC 3339 date-time".
    static var form: String { get }

    /// The text as it came.
    var text: String { get }

    /// Takes a text, or gives nil when it is not in the form.
    init?(_ text: String)
}

extension TextValue {
    /// Reads a string in the form.
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        guard let text = instance.string else {
            throw PayloadDecodingError(at: instance, expected: Self.form)
        }
        guard let value = Self(text) else {
            throw PayloadDecodingError(at: instance, expected: Self.form, notIn: "in another form")
        }
        self = value
    }

    /// Writes the text as it came.
    public func write(to writer: inout JSONWriter) {
        writer.write(text)
    }

    /// The text as it came.
    public var description: String { text }
}

/// A URI with its scheme: RFC 3986 section 3, such as `https://shop.example/thanks?order=1#top`.
///
/// Two values are equal when their texts are; nothing is normalised.
public struct URIString: TextValue {
    /// What a text of this form is called.
    public static let form = "a URI with a scheme"

    /// The text as it came.
    public let text: String

    /// Takes a text, or gives nil when it is not a URI: a relative reference, or one with characters that RFC 3986
    /// wants percent-encoded.
    public init?(_ text: String) {
        guard StringFormat.uri.accepts(text) else { return nil }
        self.text = text
    }

    /// The URL, or nil where Foundation refuses the text.
    public var url: URL? { URL(string: text) }
}

/// A UUID in its text form, RFC 4122 section 3: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
///
/// Two values are equal when their texts are; compare ``uuid`` to compare without regard to letter case.
public struct UUIDString: TextValue {
    /// What a text of this form is called.
    public static let form = "a UUID"

    /// The text as it came, in whichever letter case.
    public let text: String
    /// The UUID.
    public let uuid: UUID

    /// Takes a text, or gives nil when it is not a UUID.
    public init?(_ text: String) {
        guard StringFormat.uuid.accepts(text), let uuid = UUID(uuidString: text) else { return nil }
        self.text = text
        self.uuid = uuid
    }

    /// Writes a UUID in lower case, as RFC 4122 section 3 asks for.
    public init(_ uuid: UUID) {
        text = uuid.uuidString.lowercased()
        self.uuid = uuid
    }
}

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

import Foundation
import PayloadClient
import PayloadRuntime

/// What `GCS v1HMAC` signs of a request to Worldline Connect: its method, `Content-Type`, `Date`, header fields that
/// begin with `x-gcs`, and where it goes. The body and the host are no part of it.
///
/// ```
/// POST
/// application/json
/// Fri, 06 Jun 2014 13:39:43 GMT
/// x-gcs-idempotence-key:2f1a
/// /v1/9991/sessions
/// ```
///
/// Each line ends with a line feed, also the last one.
public struct V1HMACMessage: Hashable, Sendable {
    /// The text; its UTF-8 bytes are what is signed.
    public let text: String

    /// The message of a request.
    public init(_ request: TransportRequest) {
        self.init(method: request.method, target: request.target, headers: request.headers)
    }

    /// The message of a request's parts, for a server.
    ///
    /// - Parameters:
    ///   - method: The method, in capitals.
    ///   - target: The path and query as they stand on the request line.
    ///   - headers: All header fields.
    public init(method: String, target: String, headers: HeaderFields) {
        var lines = [method]
        // One that is absent leaves its line empty.
        lines.append(Self.canonicalValue(headers["Content-Type"] ?? ""))
        lines.append(Self.canonicalValue(headers["Date"] ?? ""))
        lines += Self.signedFields(headers)
        lines.append(Self.canonicalResource(target))
        text = lines.map { $0 + "\n" }.joined()
    }

    /// The value of the header field `Authorization`.
    ///
    /// - Parameters:
    ///   - keyID: The identifier of the key.
    ///   - code: HMAC-SHA256 of ``text`` in UTF-8. The key is the secret's own text in UTF-8; it looks like Base64, and
    ///     is not decoded.
    public func authorization(keyID: String, code: Data) -> String {
        Self.scheme + keyID + ":" + code.base64EncodedString()
    }

    /// What a header's value begins with.
    static let scheme = "GCS v1HMAC:"

    /// One line for each field, in the order of their names in lower case; fields of one name keep their order.
    private static func signedFields(_ headers: HeaderFields) -> [String] {
        headers
            .map { (name: $0.name.lowercased(), value: $0.value) }
            .filter { $0.name.hasPrefix("x-gcs") }
            .enumerated()
            .sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }
            .map { "\($0.element.name):\(canonicalValue($0.element.value))" }
    }

    /// A header's value on one line: each line break is one space, together with the tabs, form feeds and spaces after
    /// it, and what surrounds the value is left out.
    static func canonicalValue(_ value: String) -> String {
        let lineFeed = UInt8(ascii: "\n")
        var bytes: [UInt8] = []
        var isFolding = false
        for byte in value.utf8 {
            if byte == lineFeed {
                if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
                bytes.append(UInt8(ascii: " "))
                isFolding = true
            } else if !isFolding || ![0x09, 0x0C, 0x20].contains(byte) {
                bytes.append(byte)
                isFolding = false
            }
        }
        let kept = bytes.drop(while: isWhiteSpace).reversed().drop(while: isWhiteSpace).reversed()
        return String(decoding: kept, as: UTF8.self)
    }

    /// Tab, line feed, vertical tab, form feed, carriage return, space.
    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        0x09...0x0D ~= byte || byte == 0x20
    }

    /// The path as it stands, and the query with its escapes decoded. A `+` stays what it is.
    private static func canonicalResource(_ target: String) -> String {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return target }
        let query = target.utf8[mark...].dropFirst()
        return String(target[..<mark]) + (query.isEmpty ? "" : "?" + decoded(query))
    }

    /// Decodes escapes (RFC 3986 section 2.1). A `%` without two hexadecimal digits stays, and what is not UTF-8 becomes
    /// U+FFFD.
    private static func decoded(_ text: Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = digit(rest.first),
                let low = digit(rest.dropFirst().first)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        byte.flatMap { Character(Unicode.Scalar($0)).hexDigitValue }.map { UInt8($0) }
    }
}

extension V1HMACMessage: OpaqueDescription {
    /// How long it is. It holds identifiers and what header fields say.
    public var description: String { "\(text.utf8.count) bytes to sign" }
}

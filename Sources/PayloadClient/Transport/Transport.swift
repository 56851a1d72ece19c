import Foundation
import PayloadRuntime

/// What sends requests: ``URLSessionTransport``, ``ExampleTransport``, or one of your own.
public protocol Transport: Sendable {
    /// Sends a request once and answers what came, whatever its status is.
    ///
    /// It does not follow redirects, sends nothing twice but what only reads, and ends when the task is cancelled.
    ///
    /// - Throws: ``TransportError`` where it can say what failed.
    func send(_ request: TransportRequest) async throws -> TransportResponse
}

/// Why no response came.
public enum TransportError: ShowableError, Hashable {
    /// The time for the exchange was over. The server may have done what was asked.
    case timedOut

    /// The task was cancelled. The server may have done what was asked.
    case cancelled

    /// The transport does not send such a request, or not to such a server: nothing was sent. Trying again fails the
    /// same way.
    case notSent(String)

    /// No connection was made: nothing was sent.
    case notConnected(String)

    /// The connection ended before the whole response came. The server may have done what was asked.
    case connectionLost(String)

    /// The response is larger than the transport takes, in bytes.
    case tooLarge(limit: Int)

    /// What came is no HTTP response, or something else went wrong.
    case other(String)
}

extension TransportError {
    /// What failed.
    public var description: String {
        switch self {
        case .timedOut: "the time for the exchange was over"
        case .cancelled: "the task was cancelled"
        case .notSent(let reason): "the request cannot be sent: \(reason)"
        case .notConnected(let reason): "no connection was made: \(reason)"
        case .connectionLost(let reason): "the connection ended before the whole response came: \(reason)"
        case .tooLarge(let limit): "the response is larger than \(limit) bytes"
        case .other(let reason): reason
        }
    }
}

/// A request as a transport sends it: nothing about it changes on the way, so that what was signed is what is sent.
///
/// It holds credentials and payment data. Its description has ``shownTarget``; the properties have it all.
public struct TransportRequest: Sendable {
    /// The operation, by the `operationId` of the document.
    public let operation: String

    /// The method, in capitals: `POST`.
    public let method: String

    /// The scheme and authority without a slash at the end: `https://api.example.com:8443`.
    public let origin: String

    /// The path and query as they stand on the request line, escaped: `/v1/9991/sessions?a=b`.
    public internal(set) var target: String

    /// The header fields. Those that authenticate are added last.
    public var headers: HeaderFields

    /// The body. Nil for none.
    public let body: Data?

    /// How long the whole exchange may take.
    public let timeout: Duration

    /// The target with `<redacted>` for what must not be shown.
    public internal(set) var shownTarget: String

    /// Creates a request, as tests of signers and transports need one. A client makes its own.
    ///
    /// - Parameters:
    ///   - operation: the operation's name in the document.
    ///   - method: such as `POST`.
    ///   - origin: scheme, host and port: `https://example.com`.
    ///   - target: path and query, escaped.
    ///   - headers: the fields, without those that the transport adds.
    ///   - body: the bytes to send. Nil for none.
    ///   - timeout: how long the whole exchange may take.
    ///   - shownTarget: the target with `<redacted>` for what must not be shown. Nothing of it unless given.
    public init(
        operation: String = "",
        method: String,
        origin: String,
        target: String,
        headers: HeaderFields = [:],
        body: Data? = nil,
        timeout: Duration = .seconds(30),
        shownTarget: String = "/<redacted>"
    ) {
        self.operation = operation
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.shownTarget = shownTarget
    }

    /// The origin and target as a URL.
    public var url: URL? { URL(string: origin + target) }
}

extension TransportRequest: OpaqueDescription {
    /// `POST https://api.example.com/v1/9991/sessions`, with `<redacted>` for what must not be shown.
    public var description: String { "\(method) \(origin)\(shownTarget)" }
}

/// A response as it came. It can hold secrets: its description says its status and how much came, and no more.
public struct TransportResponse: Sendable {
    /// The status code, such as 200 (RFC 9110 section 15).
    public let status: Int

    /// The header fields.
    public let headers: HeaderFields

    /// The body. Empty for none.
    public let body: Data

    /// Creates a response.
    public init(status: Int, headers: HeaderFields = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension TransportResponse: OpaqueDescription {
    /// `status 502 with 1024 bytes of text/html`
    public var description: String {
        // A text that cannot be one in HTTP could be another line of a log.
        let type =
            headers["Content-Type"].flatMap { HeaderSyntax.isValue($0) ? " of \($0.prefix(80))" : nil } ?? ""
        return body.isEmpty
            ? "status \(status) without a body" : "status \(status) with \(body.count) bytes\(type)"
    }
}

/// The header fields of a request or response, in their order. Names are compared without regard to letter case
/// (RFC 9110 section 5.1).
///
/// Values can be credentials, so that a description has the names alone.
public struct HeaderFields: Hashable, Sendable {
    /// A field.
    public struct Field: Hashable, Sendable, OpaqueDescription {
        /// The name as it was given.
        public let name: String

        /// The value, without what surrounds it on the wire.
        public let value: String

        /// The name.
        public var description: String { name }
    }

    private(set) var fields: [Field]

    /// No fields.
    public init() {
        fields = []
    }

    /// The values of all fields of a name, joined by commas (RFC 9110 section 5.3). Nil when there is none.
    ///
    /// Setting it replaces them all; nil removes them.
    public subscript(name: String) -> String? {
        get {
            guard let first = fields.firstIndex(where: { Self.isSame($0.name, name) }) else { return nil }
            var value = fields[first].value
            for field in fields[(first + 1)...] where Self.isSame(field.name, name) {
                value += ", " + field.value
            }
            return value
        }
        set {
            guard let first = fields.firstIndex(where: { Self.isSame($0.name, name) }) else {
                if let newValue { add(newValue, to: name) }
                return
            }
            fields.removeAll { Self.isSame($0.name, name) }
            guard let newValue else { return }
            // Only fields behind the first one are gone besides it, so that its place is still there.
            fields.insert(Field(name: name, value: newValue), at: first)
        }
    }

    /// The values of the fields of a name, each by itself.
    public func values(of name: String) -> [String] {
        fields.lazy.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Adds a field behind those that are there.
    public mutating func add(_ value: String, to name: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Whether two texts are the same but for the case of their ASCII letters.
    static func isSame(_ first: String, _ second: String) -> Bool {
        guard first.utf8.count == second.utf8.count else { return false }
        var others = second.utf8.makeIterator()
        for byte in first.utf8 {
            guard let other = others.next(), lowercase(byte) == lowercase(other) else { return false }
        }
        return true
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}

extension HeaderFields: RandomAccessCollection {
    /// Zero.
    public var startIndex: Int { 0 }

    /// The number of fields.
    public var endIndex: Int { fields.count }

    /// The field at a position.
    public subscript(position: Int) -> Field { fields[position] }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }
}

extension HeaderFields: OpaqueDescription {
    /// The names.
    public var description: String {
        "[" + fields.map(\.name).joined(separator: ", ") + "]"
    }
}

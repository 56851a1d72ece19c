import Foundation
import PayloadRuntime

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

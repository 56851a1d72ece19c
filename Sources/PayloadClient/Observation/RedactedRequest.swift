import Foundation
import PayloadRuntime

/// Sees what a client does, without anything that must not be shown: for logs, traces and tests.
public protocol ClientInterceptor: Sendable {
    /// Before each attempt, and before the request is authenticated. It can add header fields.
    ///
    /// - Throws: any error, which ends the call.
    func willSend(_ request: inout RedactedRequest) async throws

    /// A response was read, or is not read because the request is sent again.
    func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async

    /// An attempt, or the call, has failed.
    func didFail(_ error: ClientError, of request: RedactedRequest) async
}

extension ClientInterceptor {
    /// Adds nothing.
    public func willSend(_ request: inout RedactedRequest) async throws {}

    /// Does nothing.
    public func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async {}

    /// Does nothing.
    public func didFail(_ error: ClientError, of request: RedactedRequest) async {}
}

/// A request without anything that must not be shown. It is not authenticated yet, so that no credentials are in it.
public struct RedactedRequest: Sendable {
    /// The operation, by the `operationId` of the document.
    public let operation: String

    /// The method, in capitals.
    public let method: String

    /// The URL, with `<redacted>` for what must not be shown. Parameters stand in braces when the request could not be
    /// built.
    public let url: String

    /// The header fields so far, with `<redacted>` for values that must not be shown.
    public private(set) var headers: HeaderFields

    /// Which attempt it is, from 1. Zero when the request could not be built.
    public let attempt: Int

    /// Makes the body's text.
    let text: (@Sendable () -> String)?

    /// The fields that interceptors have added.
    private(set) var added: [(name: String, value: String)] = []

    init(
        operation: String,
        method: String,
        url: String,
        headers: HeaderFields,
        attempt: Int,
        text: (@Sendable () -> String)?
    ) {
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        self.attempt = attempt
        self.text = text
    }

    /// The body as JSON, with `<redacted>` for values that must not be shown, and a word for what no schema declares.
    /// Nil without a body. The text is made each time it is asked for.
    public var body: String? { text?() }

    /// Adds a header field to the request, such as one that carries a trace.
    ///
    /// - Throws: ``HeaderFieldError`` for one that is there, that says how to read the request or who sends it, or that
    ///   no header can hold.
    public mutating func add(_ value: String, to name: String) throws(HeaderFieldError) {
        if Self.reserved.contains(where: { HeaderFields.isSame($0, name) }) {
            throw HeaderFieldError(name: name, message: "an interceptor cannot set it")
        }
        if !headers.values(of: name).isEmpty {
            throw HeaderFieldError(name: name, message: "the request has it already")
        }
        let field: HeaderFields = [name: value]
        if let fault = field.fault() { throw fault }
        headers.add(value, to: name)
        added.append((name, value))
    }

    /// Fields that say who sends a request, how its body is read or where it ends.
    private static let reserved = [
        "Authorization", "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Cookie",
        "Expect",
        "Host", "Proxy-Authorization", "Transfer-Encoding", "Upgrade",
    ]
}

extension RedactedRequest: OpaqueDescription {
    /// `POST https://api.example.com/v1/9991/sessions`
    public var description: String { "\(method) \(url)" }
}

/// A response without anything that must not be shown.
public struct RedactedResponse: Sendable {
    /// The status code.
    public let status: Int

    /// The header fields. The values of those that the document describes are shown unless it marks them as sensitive,
    /// and of others those that HTTP defines for the message itself, such as `Content-Type` and `Retry-After`. The rest
    /// is `<redacted>`: a field that nobody describes can hold anything.
    public let headers: HeaderFields

    /// How many bytes the body has.
    public let byteCount: Int

    /// How long the exchange took, from handing the request to the transport until the whole response was there.
    public let duration: Duration

    /// Makes the body's text.
    private let text: (@Sendable () -> String)?

    /// The body as JSON, with `<redacted>` for values that must not be shown, and a word for what no schema declares.
    /// Nil for a body that was not read as one that the document describes. The text is made each time it is asked for.
    public var body: String? { text?() }

    init(_ reader: ResponseReader, duration: Duration) {
        let response = reader.response
        let seen = reader.observation?.seen ?? ResponseObservation.Seen()
        let shown = Self.harmless + seen.shownHeaders
        var headers = HeaderFields()
        for field in response.headers {
            let isShown = shown.contains { HeaderFields.isSame($0, field.name) }
            headers.add(isShown ? field.value : Call.redacted, to: field.name)
        }
        status = response.status
        self.headers = headers
        byteCount = response.body.count
        self.duration = duration
        text = seen.body
    }

    /// Fields about the message and the connection (RFC 9110 sections 6.6, 8 and 10, RFC 9111 section 5).
    private static let harmless = [
        "Age", "Allow", "Cache-Control", "Connection", "Content-Encoding", "Content-Language",
        "Content-Length",
        "Content-Type", "Date", "Expires", "Retry-After", "Server", "Transfer-Encoding", "Vary", "Via",
    ]
}

extension RedactedResponse: OpaqueDescription {
    /// `status 200 with 1024 bytes`
    public var description: String { "status \(status) with \(byteCount) bytes" }
}

/// What is learnt about a response while it is read, for interceptors.
final class ResponseObservation: @unchecked Sendable {
    struct Seen {
        /// Makes the body's text as it may be shown.
        var body: (@Sendable () -> String)?
        /// The names of documented fields whose values may be shown.
        var shownHeaders: [String] = []
    }

    private let lock = NSLock()
    private var guarded = Seen()

    /// What was learnt so far.
    var seen: Seen { lock.withLock { guarded } }

    /// The body was read as a payload.
    func read<Body: PayloadValue>(_ body: Body) {
        lock.withLock { guarded.body = { RedactedText.of(body) } }
    }

    /// The document describes a header field, and its value may be shown.
    func show(_ header: String) {
        lock.withLock { guarded.shownHeaders.append(header) }
    }
}

/// Payloads as text for logs.
enum RedactedText {
    /// The JSON of a payload, with what a description hides replaced by what it prints.
    static func of<Value: PayloadValue>(_ value: Value) -> String {
        var writer = JSONWriter(redacting: true)
        value.write(to: &writer)
        do throws(PayloadEncodingError) {
            return String(decoding: try writer.finish(), as: UTF8.self)
        } catch {
            return "not JSON: \(error)"
        }
    }
}

import Foundation
import PayloadClient

/// Keeps all that interceptors see, as a log would.
final class Watching: ClientInterceptor, @unchecked Sendable {
    private let lock = NSLock()
    private var sent: [RedactedRequest] = []
    private var received: [RedactedResponse] = []
    private var failed: [(ClientError, RedactedRequest)] = []

    var requests: [RedactedRequest] { lock.withLock { sent } }
    var responses: [RedactedResponse] { lock.withLock { received } }
    var failures: [(error: ClientError, request: RedactedRequest)] { lock.withLock { failed } }

    func willSend(_ request: inout RedactedRequest) async throws {
        let copy = request
        lock.withLock { sent.append(copy) }
    }

    func didReceive(_ response: RedactedResponse, to request: RedactedRequest) async {
        lock.withLock { received.append(response) }
    }

    func didFail(_ error: ClientError, of request: RedactedRequest) async {
        lock.withLock { failed.append((error, request)) }
    }
}

/// Adds a header field.
struct Adding: ClientInterceptor {
    let name: String
    let value: String

    func willSend(_ request: inout RedactedRequest) async throws {
        try request.add(value, to: name)
    }
}

/// An authenticator that puts a secret into a header field, and does whatever else a test wants.
struct Signing: Authenticator {
    var change: @Sendable (inout TransportRequest) -> Void = { _ in }

    func authenticate(_ request: inout TransportRequest) async throws {
        request.headers["X-Signature"] = "s3cret-signature"
        change(&request)
    }
}

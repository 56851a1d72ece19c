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

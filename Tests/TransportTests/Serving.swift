import Foundation
import PayloadClient
import RawServer

/// A server that reads a request, writes some bytes, and closes the connection.
func server(writing bytes: some Sequence<UInt8> & Sendable) throws -> RawServer {
    try RawServer { connection in
        _ = connection.request()
        connection.write(bytes)
    }
}

/// A server that writes a text.
func server(writing text: String) throws -> RawServer { try server(writing: Array(text.utf8)) }

/// The error that sending a request ends with. Nil when there is a response.
func failure(
    _ request: TransportRequest,
    with transport: URLSessionTransport = .shared
) async throws -> TransportError? {
    do {
        _ = try await transport.send(request)
        return nil
    } catch let error as TransportError {
        return error
    }
}

extension TransportError {
    /// The case without what it holds, where that is words for people.
    var kind: String {
        switch self {
        case .timedOut: "timedOut"
        case .cancelled: "cancelled"
        case .notSent: "notSent"
        case .notConnected: "notConnected"
        case .connectionLost: "connectionLost"
        case .tooLarge(let limit): "tooLarge \(limit)"
        case .other: "other"
        }
    }
}

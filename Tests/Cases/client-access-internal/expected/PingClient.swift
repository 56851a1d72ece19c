// Generated from schemas/Ping.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadClient
import PayloadRuntime

/// Ping, version 1 of the API.
struct PingClient: ServiceClientProtocol {
    /// Where requests go.
    var server: Server

    /// What sends requests.
    var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    var options: ClientOptions

    init(
        server: Server,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    static let operations: [OperationDescription] = [
        PingOutcome.description
    ]

    /// Where requests go.
    enum Server: Hashable, Sendable {
        /// Live.
        case live

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        var url: String {
            switch self {
            case .live: "https://ping.example"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// A call of an operation, to which it adds its parameters and body.
    func call(_ operation: OperationDescription, accept: String = "application/json") -> Call {
        Call(
            operation,
            server: server.url,
            authentication: nil,
            transport: transport,
            options: options,
            accept: accept
        )
    }
}

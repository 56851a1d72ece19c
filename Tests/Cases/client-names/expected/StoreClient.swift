// Generated from schemas/Store.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

/// Store, version 1 of the API.
public struct StoreClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: ClientServer

    /// What sends requests.
    public var transport: any PayloadClient.Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: PayloadClient.ClientOptions

    public init(
        server: ClientServer,
        transport: any PayloadClient.Transport = URLSessionTransport.shared,
        options: PayloadClient.ClientOptions = PayloadClient.ClientOptions(),
    ) {
        self.server = server
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [PayloadClient.OperationDescription] = [
        StoreSwitchOutcome.description
    ]

    /// Where requests go.
    public enum ClientServer: Hashable, Sendable {
        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .other(let url): url.absoluteString
            }
        }
    }

    /// A call of an operation, to which it adds its parameters and body.
    func call(
        _ operation: PayloadClient.OperationDescription,
        accept: String = "application/json"
    ) -> PayloadClient.Call {
        PayloadClient.Call(
            operation,
            server: server.url,
            authentication: nil,
            transport: transport,
            options: options,
            accept: accept
        )
    }
}

// Generated from Schemas/Barion/Barion.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
import PayloadRuntime

/// Barion, version 2 of the API.
///
/// Starts a payment with an Apple Pay token. The shop authenticates with the secret key in the body. The
/// server cuts off a request after 30 seconds.
public struct BarionClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        StartPaymentWithAppleTokenOutcome.description
    ]

    /// Where requests go.
    public enum Server: Hashable, Sendable {
        /// Test.
        case test

        /// Live.
        case live

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .test: "https://api.test.barion.com"
            case .live: "https://api.barion.com"
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

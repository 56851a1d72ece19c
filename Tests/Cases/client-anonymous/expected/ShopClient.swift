// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// Shop, version 1 of the API.
public struct ShopClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// Who calls.
    public var credentials: Credentials

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        credentials: Credentials,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        ListOffersOutcome.description,
        ListOrdersOutcome.description,
        HealthOutcome.description,
    ]

    /// Where requests go.
    public enum Server: Hashable, Sendable {
        /// Live.
        case live

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .live: "https://shop.example"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum Credentials: Sendable {
        /// The key of the shop.
        case key(Sensitive<String>)

        /// No credentials, for operations that need none.
        case anonymous

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: Authentication? {
        switch credentials {
        case .key(let key): Authentication("key", HeaderKeyAuthenticator(name: "X-Key", key: key))
        case .anonymous: nil
        case .other(let authenticator): Authentication(nil, authenticator)
        }
    }

    /// A call of an operation, to which it adds its parameters and body.
    func call(_ operation: OperationDescription, accept: String = "application/json") -> Call {
        Call(
            operation,
            server: server.url,
            authentication: authentication,
            transport: transport,
            options: options,
            accept: accept
        )
    }
}

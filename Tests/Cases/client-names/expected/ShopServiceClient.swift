// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// Shop, version 1 of the API.
public struct ShopServiceClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: ClientServer

    /// The header field `server`.
    public var serverProperty: String?

    /// The header field `for`.
    public var `for`: String?

    /// Who calls.
    public var credentials: ClientCredentials

    /// What sends requests.
    public var transport: any PayloadClient.Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: PayloadClient.ClientOptions

    public init(
        server: ClientServer,
        serverProperty: String? = nil,
        `for`: String? = nil,
        credentials: ClientCredentials,
        transport: any PayloadClient.Transport = URLSessionTransport.shared,
        options: PayloadClient.ClientOptions = PayloadClient.ClientOptions(),
    ) {
        self.server = server
        self.serverProperty = serverProperty
        self.`for` = `for`
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [PayloadClient.OperationDescription] = [
        ShopGetOutcome.description,
        SwitchOutcome.description,
        InitOutcome.description,
        ShopSwitchOutcome.description,
        ServerOutcome.description,
        CallOutcome.description,
    ]

    /// Where requests go.
    public enum ClientServer: Hashable, Sendable {
        /// Test
        case test

        /// test.
        case testServer

        /// Other
        case otherServer

        /// self
        case selfServer

        /// `https://127.0.0.1:8080/x`
        case value1270018080X

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .test: "https://a.example"
            case .testServer: "https://b.example"
            case .otherServer: "https://other.example"
            case .selfServer: "https://self.example"
            case .value1270018080X: "https://127.0.0.1:8080/x"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum ClientCredentials: Sendable {
        /// A token.
        case otherScheme(Sensitive<String>)

        /// A key in the query parameter `k`.
        case `class`(Sensitive<String>)

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: PayloadClient.Authentication? {
        switch credentials {
        case .otherScheme(let token): PayloadClient.Authentication("other", BearerAuthenticator(token: token))
        case .`class`(let key):
            PayloadClient.Authentication("class", QueryKeyAuthenticator(name: "k", key: key))
        case .other(let authenticator): PayloadClient.Authentication(nil, authenticator)
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
            authentication: authentication,
            transport: transport,
            options: options,
            accept: accept
        )
    }
}

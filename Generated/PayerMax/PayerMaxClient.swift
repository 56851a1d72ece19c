// Generated from Schemas/PayerMax/PayerMax.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// PayerMax, version 1.5 of the API.
///
/// The drop-in session of the PayerMax gateway. Request and response bodies are JSON in UTF-8.
public struct PayerMaxClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// The authorisation token of the merchant, when a service provider calls for a merchant.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var merchantAuthToken: Sensitive<String>?

    /// Who calls.
    public var credentials: Credentials

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        merchantAuthToken: Sensitive<String>? = nil,
        credentials: Credentials,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.merchantAuthToken = merchantAuthToken
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        ApplyDropinSessionOutcome.description
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
            case .test: "https://pay-gate-uat.payermax.com"
            case .live: "https://pay-gate.payermax.com"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum Credentials: Sendable {
        /// The signature of the request body exactly as sent: RSASSA-PKCS1-v1_5 with SHA-256 and a key of
        /// 2048 bits, in base64, 344 characters.
        ///
        /// Signed by `payermax-rsa-sha256`.
        case sign(any Authenticator)

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: Authentication? {
        switch credentials {
        case .sign(let signer): Authentication("sign", signer)
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

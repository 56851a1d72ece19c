// Generated from schemas/Library.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// Library, version 1 of the API.
///
/// Lends books.
public struct LibraryClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// Which library.
    public var tenant: String

    /// The region of the caller.
    ///
    /// Default: `"EU"`.
    public let region: String

    /// Who calls.
    public var credentials: Credentials

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        tenant: String,
        region: String = "EU",
        credentials: Credentials,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.tenant = tenant
        self.region = region
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        CreateLoanOutcome.description,
        ListLoansOutcome.description,
        EndLoanOutcome.description,
        HealthOutcome.description,
    ]

    /// Where requests go.
    public enum Server: Hashable, Sendable {
        /// Test.
        case test

        /// The one that people use every day, in all countries.
        case live

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .test: "https://test.library.example/v1"
            case .live: "https://library.example/v1"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum Credentials: Sendable {
        /// The key of the app.
        case key(Sensitive<String>)

        /// A member's name and password.
        case login(Sensitive<String>)

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: Authentication? {
        switch credentials {
        case .key(let key): Authentication("key", HeaderKeyAuthenticator(name: "X-Key", key: key))
        case .login(let password):
            Authentication("login", BasicAuthenticator(user: "\(tenant)/member", password: password))
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

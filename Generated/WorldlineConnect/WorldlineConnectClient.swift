// Generated from Schemas/WorldlineConnect/WorldlineConnect.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// Worldline Connect, version 1 of the API.
///
/// Client sessions, and the sessions of payment products, of the Worldline Connect server API.
public struct WorldlineConnectClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// The merchant's identifier.
    public var merchantId: String

    /// The data about the calling system: a JSON object with platformIdentifier, sdkIdentifier, sdkCreator
    /// and integrator, in base64.
    public var serverMetaInfo: Base64Data?

    /// Who calls.
    public var credentials: Credentials

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        merchantId: String,
        serverMetaInfo: Base64Data? = nil,
        credentials: Credentials,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.merchantId = merchantId
        self.serverMetaInfo = serverMetaInfo
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        CreateSessionOutcome.description,
        CreatePaymentProductSessionOutcome.description,
    ]

    /// Where requests go.
    public enum Server: Hashable, Sendable {
        /// Pre-production, World.
        case preProductionWorld

        /// Pre-production, Europe.
        case preProductionEurope

        /// Pre-production, India.
        case preProductionIndia

        /// Production, World.
        case productionWorld

        /// Production, Europe.
        case productionEurope

        /// Production, India.
        case productionIndia

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .preProductionWorld: "https://api.preprod.connect.worldline-solutions.com"
            case .preProductionEurope: "https://eu.preprod.api-ingenico.com"
            case .preProductionIndia: "https://mum-preprod.api-ingenico.com"
            case .productionWorld: "https://api.connect.worldline-solutions.com"
            case .productionEurope: "https://eu.api-ingenico.com"
            case .productionIndia: "https://mum.api-ingenico.com"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum Credentials: Sendable {
        /// The text `GCS v1HMAC:`, the key identifier, a colon, and in base64 the HMAC-SHA256 of the method,
        /// the headers Content-Type and Date, the sorted headers that start with X-GCS, and the path. The
        /// header Date is required, in the form of RFC 1123.
        ///
        /// Signed by `gcs-v1hmac`.
        case v1HMAC(any Authenticator)

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: Authentication? {
        switch credentials {
        case .v1HMAC(let signer): Authentication("v1HMAC", signer)
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

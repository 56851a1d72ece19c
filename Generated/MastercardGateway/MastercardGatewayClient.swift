// Generated from Schemas/MastercardGateway/MastercardGateway.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadClient
public import PayloadRuntime

/// Mastercard Gateway, version 100 of the API.
///
/// Payment sessions of the Mastercard Gateway, and the payment with a session. Operations that refer to a
/// session must use the API version with which the session was updated. A session usually lives for about 15
/// minutes. Acquirers may have hosts of their own.
public struct MastercardGatewayClient: ServiceClientProtocol {
    /// Where requests go.
    public var server: Server

    /// The merchant's identifier: letters, digits, hyphens and underscores.
    ///
    /// 1 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    public var merchantId: String

    /// The version of the API. The session operations have this form from version 50 on; 100 is the current
    /// version.
    ///
    /// At least 39. Default: `100`.
    public let version: Int

    /// Who calls.
    public var credentials: Credentials

    /// What sends requests.
    public var transport: any Transport

    /// Validation, timeouts, retries and interceptors.
    public var options: ClientOptions

    public init(
        server: Server,
        merchantId: String,
        version: Int = 100,
        credentials: Credentials,
        transport: any Transport = URLSessionTransport.shared,
        options: ClientOptions = ClientOptions(),
    ) {
        self.server = server
        self.merchantId = merchantId
        self.version = version
        self.credentials = credentials
        self.transport = transport
        self.options = options
    }

    /// The operations, for transports that answer by themselves and for tests.
    public static let operations: [OperationDescription] = [
        CreateSessionOutcome.description,
        UpdateSessionOutcome.description,
        RetrieveSessionOutcome.description,
        PayOutcome.description,
    ]

    /// Where requests go.
    public enum Server: Hashable, Sendable {
        /// Test.
        case test

        /// Production, Asia Pacific.
        case productionAsiaPacific

        /// Production, Europe.
        case productionEurope

        /// Production, North America.
        case productionNorthAmerica

        /// Production, India.
        case productionIndia

        /// Production, China.
        case productionChina

        /// Production, Saudi Arabia.
        case productionSaudiArabia

        /// Any other place, such as a proxy: a scheme, host and port, with a path that goes before those of the
        /// operations.
        case other(URL)

        /// The place's URL.
        public var url: String {
            switch self {
            case .test: "https://mtf.gateway.mastercard.com"
            case .productionAsiaPacific: "https://ap.gateway.mastercard.com"
            case .productionEurope: "https://eu.gateway.mastercard.com"
            case .productionNorthAmerica: "https://na.gateway.mastercard.com"
            case .productionIndia: "https://in.gateway.mastercard.com"
            case .productionChina: "https://cn.gateway.mastercard.com"
            case .productionSaudiArabia: "https://ksa.gateway.mastercard.com"
            case .other(let url): url.absoluteString
            }
        }
    }

    /// Ways to authenticate.
    public enum Credentials: Sendable {
        /// The user name is the text `merchant.` followed by the merchant's identifier. The password is the
        /// API password.
        case merchantPassword(Sensitive<String>)

        /// A client certificate, on a host of its own.
        ///
        /// The transport presents it.
        case clientCertificate

        /// For the payer's device, from API version 50 on. The user name is the text `merchant.` followed by
        /// the merchant's identifier. The password is the session identifier. Only fields that a payer enters
        /// are accepted, and each call counts against the session's authentication limit.
        case sessionPassword(Sensitive<String>)

        /// Another way.
        case other(any Authenticator)
    }

    /// The credentials as a call needs them.
    private var authentication: PayloadClient.Authentication? {
        switch credentials {
        case .merchantPassword(let password):
            PayloadClient.Authentication(
                "merchantPassword",
                BasicAuthenticator(user: "merchant.\(merchantId)", password: password)
            )
        case .clientCertificate: PayloadClient.Authentication("clientCertificate", nil)
        case .sessionPassword(let password):
            PayloadClient.Authentication(
                "sessionPassword",
                BasicAuthenticator(user: "merchant.\(merchantId)", password: password)
            )
        case .other(let authenticator): PayloadClient.Authentication(nil, authenticator)
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

import PayloadRuntime

/// Adds to a request what proves who sends it, and checks who a response is from.
///
/// It sees the request as it will be sent, with its exact bytes, so that it can sign them. It is asked before each
/// attempt. A signer of your own conforms to it.
public protocol Authenticator: Sendable {
    /// Adds header fields to a request that is otherwise complete.
    ///
    /// - Throws: any error when it cannot; the request is then not sent.
    func authenticate(_ request: inout TransportRequest) async throws

    /// Checks that a response is from the service and unchanged. It is asked for each response that the document calls a
    /// success, before its content is handed to the caller.
    ///
    /// - Throws: any error when it is not; the caller then gets the error and not the content.
    func verify(_ response: TransportResponse, to request: TransportRequest) async throws
}

extension Authenticator {
    /// Accepts every response: most services sign none.
    public func verify(_ response: TransportResponse, to request: TransportRequest) async throws {}
}

/// One of the ways to authenticate that a document describes, with its credentials.
public struct Authentication: Sendable {
    /// The name of the security scheme in the document. Nil for one that the document does not describe.
    public let scheme: String?

    /// What adds the credentials to a request. Nil when nothing is to be added, as for a certificate that the
    /// transport presents.
    public let authenticator: (any Authenticator)?

    /// Creates a way to authenticate.
    public init(_ scheme: String?, _ authenticator: (any Authenticator)?) {
        self.scheme = scheme
        self.authenticator = authenticator
    }
}

extension Authentication: OpaqueDescription {
    /// The scheme's name. An authenticator of another kind may hold a secret as plain text.
    public var description: String {
        scheme.map { "authentication by `\($0)`" } ?? "authentication of another kind"
    }
}

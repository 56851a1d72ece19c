import PayloadRuntime

/// Sends a token (RFC 6750 section 2.1).
public struct BearerAuthenticator: Authenticator {
    /// The token.
    public let token: Sensitive<String>

    /// Takes a token. One that cannot be sent fails each call.
    public init(token: Sensitive<String>) {
        self.token = token
    }

    /// Sets `Authorization`.
    ///
    /// - Throws: ``CredentialError`` for an empty token, and for one with other characters than the specification has.
    public func authenticate(_ request: inout TransportRequest) async throws {
        guard !token.value.isEmpty, token.value.utf8.allSatisfy(Self.isAllowed) else {
            throw CredentialError("a bearer token must have letters, digits and -._~+/= alone, at least one")
        }
        request.headers["Authorization"] = "Bearer \(token.value)"
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        PercentEncoding.isUnreserved(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "=")
    }
}

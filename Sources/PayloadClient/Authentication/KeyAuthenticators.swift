import PayloadRuntime

/// Sends a key in a header field.
public struct HeaderKeyAuthenticator: Authenticator {
    /// The field's name.
    public let name: String

    /// The key.
    public let key: Sensitive<String>

    /// Takes a key. One that cannot be sent fails each call.
    public init(name: String, key: Sensitive<String>) {
        self.name = name
        self.key = key
    }

    /// Sets the header field.
    ///
    /// - Throws: ``CredentialError`` for an empty key, and for one that no header field can hold.
    public func authenticate(_ request: inout TransportRequest) async throws {
        guard !key.value.isEmpty, HeaderSyntax.isValue(key.value) else {
            throw CredentialError("a key must have \(HeaderSyntax.valueForm), at least one")
        }
        request.headers[name] = key.value
    }
}

/// Sends a key in the query.
public struct QueryKeyAuthenticator: Authenticator {
    /// The parameter's name.
    public let name: String

    /// The key.
    public let key: Sensitive<String>

    /// Takes a key. An empty one fails each call.
    public init(name: String, key: Sensitive<String>) {
        self.name = name
        self.key = key
    }

    /// Adds the parameter to the query.
    ///
    /// - Throws: ``CredentialError`` for an empty key.
    public func authenticate(_ request: inout TransportRequest) async throws {
        guard !key.value.isEmpty else { throw CredentialError("a key must have at least one character") }
        let separator = request.target.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        let name = PercentEncoding.encoded(name)
        request.target += "\(separator)\(name)=\(PercentEncoding.encoded(key.value))"
        request.shownTarget += "\(separator)\(name)=\(Call.redacted)"
    }
}

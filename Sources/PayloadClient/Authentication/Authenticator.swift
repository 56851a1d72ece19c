import Foundation
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

/// Sends a user name and a password (RFC 7617), in UTF-8.
public struct BasicAuthenticator: Authenticator {
    /// The user name.
    public let user: String

    /// The password.
    public let password: Sensitive<String>

    /// Takes credentials. Those that cannot be sent fail each call.
    public init(user: String, password: Sensitive<String>) {
        self.user = user
        self.password = password
    }

    /// Sets `Authorization`.
    ///
    /// - Throws: ``CredentialError`` for a user name with a colon, and for control characters (RFC 7617 section 2).
    public func authenticate(_ request: inout TransportRequest) async throws {
        guard !user.utf8.contains(UInt8(ascii: ":")) else {
            throw CredentialError("a user name cannot have a colon")
        }
        let text = "\(user):\(password.value)"
        guard !text.unicodeScalars.contains(where: Self.isControl) else {
            throw CredentialError("neither a user name nor a password can have control characters")
        }
        request.headers["Authorization"] = "Basic \(Data(text.utf8).base64EncodedString())"
    }

    /// The control characters of Unicode: C0, delete and C1.
    private static func isControl(_ character: Unicode.Scalar) -> Bool {
        character.value < 0x20 || (0x7F...0x9F).contains(character.value)
    }
}

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

/// Why credentials cannot be sent. It says nothing of what they are.
public struct CredentialError: ShowableError, Hashable {
    /// What is wrong, in words.
    public let description: String

    /// Creates an error. The description must hold nothing of the credentials.
    public init(_ description: String) {
        self.description = description
    }
}

import Foundation
import PayloadRuntime

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

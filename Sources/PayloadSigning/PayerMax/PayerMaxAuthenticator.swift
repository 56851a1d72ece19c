import Foundation
import PayloadClient
import PayloadRuntime

/// Signs requests to PayerMax, and checks that its answers are signed by PayerMax.
///
/// ```swift
/// try PayerMaxAuthenticator(privateKey: ours, payerMaxPublicKey: theirs)
/// ```
///
/// The header field `sign` holds the Base64 of RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 section 8.2) over the bytes of
/// the body, of requests as of responses. An answer that is a success and not signed by PayerMax's key is an error, and
/// its content does not reach the caller. PayerMax may leave refusals unsigned, so those are not checked.
///
/// With the package trait `Signing` apple/swift-crypto computes the signatures, otherwise functions of yours.
public struct PayerMaxAuthenticator: Authenticator {
    private let sign: @Sendable (_ body: Data) async throws -> Data
    private let isValid: @Sendable (_ signature: Data, _ body: Data) async throws -> Bool

    /// Signs and verifies with functions of your own, such as one that asks a key store.
    ///
    /// - Parameters:
    ///   - sign: RSASSA-PKCS1-v1_5 with SHA-256 of a body, with your private key.
    ///   - isValid: Whether a signature is that of a body, with PayerMax's public key.
    public init(
        sign: @escaping @Sendable (_ body: Data) async throws -> Data,
        isValid: @escaping @Sendable (_ signature: Data, _ body: Data) async throws -> Bool
    ) {
        self.sign = sign
        self.isValid = isValid
    }

    /// Sets the header field `sign`.
    ///
    /// - Throws: ``SignatureError``, or what the function throws that signs.
    public func authenticate(_ request: inout TransportRequest) async throws {
        let signature = try await sign(request.body ?? Data())
        guard signature.count >= SignatureError.leastKeyBits / 8 else {
            throw SignatureError.signatureNotMade
        }
        request.headers[Self.header] = signature.base64EncodedString()
    }

    /// Checks the header field `sign` of a response.
    ///
    /// - Throws: ``SignatureError`` when it is missing, malformed or not that of the body, or what the function throws
    ///   that verifies.
    public func verify(_ response: TransportResponse, to request: TransportRequest) async throws {
        try await verify(response)
    }

    /// Checks the header field `sign` of a response.
    ///
    /// - Throws: ``SignatureError`` when it is missing, malformed or not that of the body, or what the function throws
    ///   that verifies.
    public func verify(_ response: TransportResponse) async throws {
        try await verify(response.headers[Self.header], of: response.body)
    }

    /// Checks a signature of PayerMax, such as that of a notification.
    ///
    /// - Parameters:
    ///   - signature: The value of the header field `sign`. Nil when there is none.
    ///   - body: The bytes of the body as they came.
    /// - Throws: ``SignatureError`` when it is missing, malformed or not that of the body, or what the function throws
    ///   that verifies.
    public func verify(_ signature: String?, of body: Data) async throws {
        let bytes = try Self.bytes(of: signature)
        guard try await isValid(bytes, body) else { throw SignatureError.signatureWrong }
    }

    /// The header field.
    static let header = "sign"

    /// The bytes of a signature in a header field.
    static func bytes(of signature: String?) throws(SignatureError) -> Data {
        guard let signature, !signature.isEmpty else { throw .signatureMissing }
        guard let base64 = Base64Data(signature) else { throw .signatureMalformed }
        return base64.data
    }
}

extension PayerMaxAuthenticator: OpaqueDescription {
    /// The scheme, without the keys.
    public var description: String { "PayerMax SHA256withRSA" }
}

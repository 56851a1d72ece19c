import Foundation
import PayloadClient
import PayloadRuntime

/// Signs requests to Worldline Connect with `GCS v1HMAC`, and checks such signatures.
///
/// ```swift
/// V1HMACAuthenticator(keyID: "5e45c937b9db33ae", secret: secret)
/// ```
///
/// It sets `Date` where there is none, so that a request that is sent again has the time of that attempt, then
/// `Authorization`. It holds no more of the secret than what computes the code: with the package trait `Signing` that is
/// apple/swift-crypto, otherwise a function of yours.
public struct V1HMACAuthenticator: Authenticator {
    /// The identifier of the key, which is sent with each request.
    public let keyID: String

    /// What the header field `X-GCS-ServerMetaInfo` says where a request has none. Nil to add none.
    public let serverMetaInfo: ServerMetaInfo?

    private let now: @Sendable () -> Date
    private let code: @Sendable (_ message: Data) async throws -> Data

    /// Signs with a function of your own, such as one that asks a key store.
    ///
    /// - Parameters:
    ///   - keyID: The identifier of the key: visible ASCII characters without a colon.
    ///   - serverMetaInfo: What is said about the calling system. Nil to say nothing.
    ///   - now: What time it is.
    ///   - code: HMAC-SHA256 of a message with the secret, 32 bytes. The key is the secret's own text in UTF-8; it looks
    ///     like Base64, and is not decoded.
    public init(
        keyID: String,
        serverMetaInfo: ServerMetaInfo? = nil,
        now: @escaping @Sendable () -> Date = { Date() },
        code: @escaping @Sendable (_ message: Data) async throws -> Data
    ) {
        self.keyID = keyID
        self.serverMetaInfo = serverMetaInfo
        self.now = now
        self.code = code
    }

    /// Sets `Date` and `X-GCS-ServerMetaInfo` where they are absent, and `Authorization`.
    ///
    /// - Throws: ``SignatureError``, or what the function throws that computes the code.
    public func authenticate(_ request: inout TransportRequest) async throws {
        guard Self.isUsable(keyID) else { throw SignatureError.keyIDUnusable }
        if request.headers["Date"] == nil {
            guard let date = HTTPDate(now()) else { throw SignatureError.clockUnusable }
            request.headers["Date"] = date.text
        }
        if let serverMetaInfo, request.headers["X-GCS-ServerMetaInfo"] == nil {
            request.headers["X-GCS-ServerMetaInfo"] = try serverMetaInfo.headerValue
        }
        let message = V1HMACMessage(request)
        request.headers["Authorization"] = message.authorization(
            keyID: keyID,
            code: try await code(of: message)
        )
    }

    /// Whether a request is signed with this key: for servers, and for tests of what was sent.
    ///
    /// How old `Date` may be is up to the caller; no limit is documented.
    ///
    /// - Throws: ``SignatureError`` when the code cannot be computed, or what the function throws that computes it.
    public func isValid(_ request: TransportRequest) async throws -> Bool {
        try await isValid(V1HMACMessage(request), authorization: request.headers["Authorization"])
    }

    /// Whether a message is signed with this key.
    ///
    /// - Parameters:
    ///   - message: What is signed of a request.
    ///   - authorization: The value of its header field `Authorization`. Nil when it has none.
    /// - Throws: ``SignatureError`` when the code cannot be computed, or what the function throws that computes it.
    public func isValid(_ message: V1HMACMessage, authorization: String?) async throws -> Bool {
        let prefix = V1HMACMessage.scheme + keyID + ":"
        guard let authorization, authorization.utf8.starts(with: prefix.utf8),
            let sent = Base64Data(String(authorization.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
        else { return false }
        return Self.isSame(sent.data, try await code(of: message))
    }

    private func code(of message: V1HMACMessage) async throws -> Data {
        let code = try await code(Data(message.text.utf8))
        guard code.count == 32 else { throw SignatureError.signatureNotMade }
        return code
    }

    private static func isUsable(_ keyID: String) -> Bool {
        !keyID.isEmpty && keyID.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: ":") }
    }

    /// Compares all bytes, however many of the first are the same: the time that it takes must not tell how much of a
    /// guessed code is right.
    private static func isSame(_ first: Data, _ second: Data) -> Bool {
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension V1HMACAuthenticator: OpaqueDescription {
    /// The scheme, without the key.
    public var description: String { "GCS v1HMAC" }
}

import Crypto
import CryptoExtras
import Foundation
import LoopbackHTTP

/// The check of Worldline's `GCS v1HMAC`, over what arrived.
struct V1HMACCheck: Sendable {
    /// The identifier of the key.
    let keyID: String

    /// The key's text.
    let secret: String

    /// Whether the header `Authorization` is the signature of the request.
    func accepts(_ request: ReceivedRequest) -> Bool {
        guard let date = request.header("Date"), Self.isFixdate(date),
            let authorization = request.header("Authorization")
        else { return false }
        let key = SymmetricKey(data: Data(secret.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Data(message(of: request).utf8), using: key)
        return authorization == "GCS v1HMAC:\(keyID):\(Data(code).base64EncodedString())"
    }

    private func message(of request: ReceivedRequest) -> String {
        var lines = [request.method, request.header("Content-Type") ?? "", request.header("Date") ?? ""]
        for name in request.headers.keys.filter({ $0.hasPrefix("x-gcs") }).sorted() {
            lines.append("\(name):\(request.headers[name] ?? "")")
        }
        let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
        lines.append(parts[0] + (parts.count > 1 ? "?" + (parts[1].removingPercentEncoding ?? "") : ""))
        return lines.joined(separator: "\n") + "\n"
    }

    /// `Fri, 06 Jun 2014 13:39:43 GMT` (RFC 9110 section 5.6.7).
    private static func isFixdate(_ text: String) -> Bool {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.date(from: text).map(formatter.string(from:)) == text
    }
}

/// PayerMax's signatures: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of a body.
struct BodySignatures: Sendable {
    private let caller: _RSA.Signing.PublicKey
    private let own: _RSA.Signing.PrivateKey

    /// Reads the keys of an account.
    ///
    /// - Throws: what swift-crypto throws for what is no key.
    init(_ account: Accounts.PayerMax) throws {
        caller = try _RSA.Signing.PrivateKey(pemRepresentation: account.merchantKey).publicKey
        own = try _RSA.Signing.PrivateKey(pemRepresentation: account.payerMaxKey)
    }

    /// Whether a text is the caller's signature of a body, in base64.
    func accepts(_ signature: String?, of body: Data) -> Bool {
        guard let bytes = signature.flatMap({ Data(base64Encoded: $0) }) else { return false }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: bytes)
        return caller.isValidSignature(signature, for: body, padding: .insecurePKCS1v1_5)
    }

    /// The provider's signature of a body, in base64.
    func signature(of body: Data) throws -> String {
        try own.signature(for: body, padding: .insecurePKCS1v1_5).rawRepresentation.base64EncodedString()
    }
}

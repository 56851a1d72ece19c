#if Signing
    import Crypto
    import Foundation
    import PayloadRuntime

    extension V1HMACAuthenticator {
        /// Signs with a secret. Needs the package trait `Signing`.
        ///
        /// - Parameters:
        ///   - keyID: The identifier of the key: visible ASCII characters without a colon.
        ///   - secret: The secret, as the Configuration Center shows it. It looks like Base64, and is not decoded.
        ///   - now: What time it is.
        public init(
            keyID: String,
            secret: Sensitive<String>,
            now: @escaping @Sendable () -> Date = { Date() }
        ) {
            let isEmpty = secret.value.isEmpty
            let key = SymmetricKey(data: Data(secret.value.utf8))
            self.init(keyID: keyID, now: now) { message in
                if isEmpty { throw SignatureError.secretMissing }
                return Data(HMAC<SHA256>.authenticationCode(for: message, using: key))
            }
        }
    }
#else
    import Foundation
    import PayloadRuntime

    extension V1HMACAuthenticator {
        /// Signs with a secret.
        @available(
            *,
            unavailable,
            message: "needs the trait `Signing` of the package; without it use init(keyID:now:code:)"
        )
        public init(
            keyID: String,
            secret: Sensitive<String>,
            now: @escaping @Sendable () -> Date = { Date() }
        ) {
            self.init(keyID: keyID, now: now) { _ in throw SignatureError.secretMissing }
        }
    }
#endif

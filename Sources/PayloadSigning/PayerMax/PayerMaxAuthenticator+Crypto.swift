#if Signing
    import Foundation
    import PayloadRuntime

    extension PayerMaxAuthenticator {
        /// Signs and verifies with keys. Needs the package trait `Signing`.
        ///
        /// - Parameters:
        ///   - privateKey: Your private key, whose public key PayerMax has.
        ///   - payerMaxPublicKey: PayerMax's public key, not that of your own pair.
        public init(privateKey: PayerMaxPrivateKey, payerMaxPublicKey: PayerMaxPublicKey) {
            self.init(
                sign: { body in try privateKey.signature(of: body) },
                isValid: { signature, body in payerMaxPublicKey.isValid(signature, of: body) }
            )
        }

        /// Signs and verifies with keys as they are stored. Needs the package trait `Signing`.
        ///
        /// - Parameters:
        ///   - privateKey: Your private key: PKCS#8 as PEM or Base64.
        ///   - payerMaxPublicKey: PayerMax's public key, not that of your own pair: X.509 SubjectPublicKeyInfo as PEM or
        ///     Base64.
        /// - Throws: ``SignatureError`` when one is no such key, or has fewer than 2,048 bits.
        public init(privateKey: Sensitive<String>, payerMaxPublicKey: String) throws(SignatureError) {
            self.init(
                privateKey: try PayerMaxPrivateKey(privateKey),
                payerMaxPublicKey: try PayerMaxPublicKey(payerMaxPublicKey)
            )
        }
    }
#else
    import Foundation
    import PayloadRuntime

    extension PayerMaxAuthenticator {
        /// Signs and verifies with keys as they are stored.
        @available(
            *,
            unavailable,
            message: "needs the trait `Signing` of the package; without it use init(sign:isValid:)"
        )
        public init(privateKey: Sensitive<String>, payerMaxPublicKey: String) throws(SignatureError) {
            throw .signatureNotMade
        }
    }
#endif

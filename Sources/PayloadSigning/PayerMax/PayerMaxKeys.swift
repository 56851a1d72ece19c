#if Signing
    import Crypto
    import CryptoExtras
    import Foundation
    import PayloadRuntime

    /// An RSA key that signs for PayerMax. Needs the package trait `Signing`.
    public struct PayerMaxPrivateKey: Sendable {
        private let key: _RSA.Signing.PrivateKey

        /// Reads a key: PKCS#8 (RFC 5208), as PEM or as the Base64 of its DER form on one line or many. PKCS#1 (RFC 8017
        /// appendix A.1.2) is taken too, since some tools write nothing else.
        ///
        /// - Throws: ``SignatureError`` when it is no such key, or has fewer than 2,048 bits.
        public init(_ text: Sensitive<String>) throws(SignatureError) {
            guard let der = KeyText.der(of: text.value, labels: ["PRIVATE KEY", "RSA PRIVATE KEY"]) else {
                throw .privateKeyUnreadable
            }
            do {
                key = try _RSA.Signing.PrivateKey(derRepresentation: der)
            } catch CryptoKitError.incorrectParameterSize {
                throw .keyTooShort
            } catch {
                throw .privateKeyUnreadable
            }
        }

        /// A new key of 2,048 bits, for tests and for servers that play PayerMax in them.
        ///
        /// - Throws: ``SignatureError/signatureNotMade`` when there is not enough randomness.
        public static func random() throws(SignatureError) -> PayerMaxPrivateKey {
            guard let key = try? _RSA.Signing.PrivateKey(keySize: .bits2048) else { throw .signatureNotMade }
            return PayerMaxPrivateKey(key)
        }

        private init(_ key: _RSA.Signing.PrivateKey) {
            self.key = key
        }

        /// The key that verifies what this one signs.
        public var publicKey: PayerMaxPublicKey { PayerMaxPublicKey(key.publicKey) }

        /// The value of the header field `sign` for a body: RSASSA-PKCS1-v1_5 with SHA-256, in Base64.
        public func sign(_ body: Data) throws(SignatureError) -> String {
            try signature(of: body).base64EncodedString()
        }

        func signature(of body: Data) throws(SignatureError) -> Data {
            guard let signature = try? key.signature(for: body, padding: .insecurePKCS1v1_5) else {
                throw .signatureNotMade
            }
            return signature.rawRepresentation
        }
    }

    extension PayerMaxPrivateKey: OpaqueDescription {
        /// What it is, and its length: `private RSA key of 2048 bits`.
        public var description: String { "private RSA key of \(key.keySizeInBits) bits" }
    }

    /// An RSA key that verifies what PayerMax, or in a server that plays PayerMax a merchant, has signed. Needs the
    /// package trait `Signing`.
    public struct PayerMaxPublicKey: Sendable {
        private let key: _RSA.Signing.PublicKey

        /// Reads a key: X.509 SubjectPublicKeyInfo (RFC 5280 section 4.1), as PEM or as the Base64 of its DER form on one
        /// line or many. PKCS#1 (RFC 8017 appendix A.1.1) is taken too.
        ///
        /// - Throws: ``SignatureError`` when it is no such key, or has fewer than 2,048 bits.
        public init(_ text: String) throws(SignatureError) {
            guard let der = KeyText.der(of: text, labels: ["PUBLIC KEY", "RSA PUBLIC KEY"]) else {
                throw .publicKeyUnreadable
            }
            do {
                key = try _RSA.Signing.PublicKey(derRepresentation: der)
            } catch CryptoKitError.incorrectParameterSize {
                throw .keyTooShort
            } catch {
                throw .publicKeyUnreadable
            }
        }

        init(_ key: _RSA.Signing.PublicKey) {
            self.key = key
        }

        /// The Base64 of its X.509 SubjectPublicKeyInfo.
        public var base64: String { key.derRepresentation.base64EncodedString() }

        /// Checks the value of a header field `sign`.
        ///
        /// - Parameters:
        ///   - signature: The value. Nil when there is none.
        ///   - body: The bytes of the body as they came.
        /// - Throws: ``SignatureError`` when it is missing, malformed or not that of the body.
        public func verify(_ signature: String?, of body: Data) throws(SignatureError) {
            let bytes = try PayerMaxAuthenticator.bytes(of: signature)
            guard isValid(bytes, of: body) else { throw .signatureWrong }
        }

        func isValid(_ signature: Data, of body: Data) -> Bool {
            let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return key.isValidSignature(signature, for: body, padding: .insecurePKCS1v1_5)
        }
    }

    extension PayerMaxPublicKey: OpaqueDescription {
        /// What it is, and its length: `public RSA key of 2048 bits`.
        public var description: String { "public RSA key of \(key.keySizeInBits) bits" }
    }
#endif

import Crypto
import CryptoExtras
import Foundation

/// Who may call the providers, and the secrets that they share with callers.
public struct Accounts: Sendable {
    /// At Worldline.
    public var worldline: Worldline

    /// At PayerMax.
    public var payerMax: PayerMax

    /// At Mastercard.
    public var mastercard: Mastercard

    /// At Barion.
    public var barion: Barion

    /// A merchant of Worldline.
    public struct Worldline: Sendable {
        /// The merchant.
        public var merchantId = "9991"
        /// The identifier of the key.
        public var keyID = "5e45c937b9db33ae"
        /// The key, whose text is what is hashed with.
        public var secret = RandomText.hexadecimal(44)
        /// The stored tokens that can still be used.
        public var tokens: Set<String> = ["122c5b4d-dd40-49f0-b7c9-3594212167a9"]
    }

    /// A merchant of PayerMax, and PayerMax itself: each has a key of which the other one knows the public half.
    public struct PayerMax: Sendable {
        /// The application.
        public var appId = "test516e8ab74578be8eecd8c4803fbe"
        /// The merchant.
        public var merchantNo = "TEST010117960578"
        /// The merchant's private key: PKCS #8 in PEM.
        public var merchantKey: String
        /// PayerMax's private key: PKCS #8 in PEM.
        public var payerMaxKey: String
        /// PayerMax's public key: SubjectPublicKeyInfo in PEM.
        public var payerMaxPublicKey: String
    }

    /// A merchant of Mastercard.
    public struct Mastercard: Sendable {
        /// The merchant.
        public var merchantId = "TESTAB2894354"
        /// The password of the API.
        public var password = RandomText.hexadecimal(32)
        /// A token for a stored card.
        public var token = RandomText.capitals(20)
    }

    /// A shop at Barion.
    public struct Barion: Sendable {
        /// The shop's secret key.
        public var posKey = RandomText.hexadecimal(32)
        /// Where the shop is.
        public var country = "HU"
    }

    /// Accounts with fresh keys.
    ///
    /// - Throws: what the system throws when it has no randomness.
    public init() throws {
        worldline = Worldline()
        let merchant = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let provider = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        payerMax = PayerMax(
            merchantKey: merchant.pkcs8PEMRepresentation,
            payerMaxKey: provider.pkcs8PEMRepresentation,
            payerMaxPublicKey: provider.publicKey.pemRepresentation
        )
        mastercard = Mastercard()
        barion = Barion()
    }
}

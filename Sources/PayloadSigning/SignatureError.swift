import PayloadClient

/// Why something is not signed, or why a signature is not accepted.
///
/// Its texts are the same for every key and message: they hold nothing of either.
public enum SignatureError: ShowableError, Hashable {
    /// The text is no private RSA key.
    case privateKeyUnreadable

    /// The text is no public RSA key.
    case publicKeyUnreadable

    /// The RSA key has fewer bits than ``leastKeyBits``.
    case keyTooShort

    /// The identifier of the key is empty, or holds a colon, a space or what is no visible ASCII character.
    case keyIDUnusable

    /// The secret is empty.
    case secretMissing

    /// What signs answered something that cannot be a signature, such as a code of another length than 32 bytes.
    case signatureNotMade

    /// The clock shows a year for which there is no date in a header field.
    case clockUnusable

    /// There is no signature.
    case signatureMissing

    /// The signature is not in Base64, or comes more than once.
    case signatureMalformed

    /// The signature is not that of these bytes with this key.
    case signatureWrong

    /// The bits that an RSA key must have.
    public static let leastKeyBits = 2_048
}

extension SignatureError {
    /// What is wrong and what was expected.
    public var description: String {
        switch self {
        case .privateKeyUnreadable:
            "The private key cannot be read: expected an RSA key that is not encrypted, in PKCS#8 (or PKCS#1), as PEM or as the Base64 of its DER form."
        case .publicKeyUnreadable:
            "The public key cannot be read: expected an RSA key as X.509 SubjectPublicKeyInfo (or PKCS#1), as PEM or as the Base64 of its DER form."
        case .keyTooShort:
            "The RSA key is too short: expected at least \(Self.leastKeyBits) bits."
        case .keyIDUnusable:
            "The identifier of the key cannot be sent: expected visible ASCII characters without a colon."
        case .secretMissing:
            "The secret is empty: expected the text that belongs to the identifier of the key."
        case .signatureNotMade:
            "No signature was made: expected 32 bytes of HMAC-SHA256, or an RSA signature as long as the key."
        case .clockUnusable:
            "The clock shows no usable time: expected a year from 0 to 9999."
        case .signatureMissing:
            "The signature is missing."
        case .signatureMalformed:
            "The signature is malformed: expected it once, in Base64 with padding."
        case .signatureWrong:
            "The signature is not that of these bytes with this key."
        }
    }
}

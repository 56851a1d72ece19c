// Generated from Schemas/Barion/ApplePayHeader.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The values that decrypting the payment data takes.
public struct ApplePayHeader: Codable, Hashable, PayloadValue {
    /// The ephemeral public key, in base64.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var ephemeralPublicKey: Sensitive<String>?

    /// The hash of the merchant's public key, in base64.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var publicKeyHash: Sensitive<String>?

    /// The identifier of the transaction, in hexadecimal digits.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var transactionId: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        ephemeralPublicKey: Sensitive<String>? = nil,
        publicKeyHash: Sensitive<String>? = nil,
        transactionId: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.ephemeralPublicKey = ephemeralPublicKey
        self.publicKeyHash = publicKeyHash
        self.transactionId = transactionId
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ApplePayHeader {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        ephemeralPublicKey = try object.optional("EphemeralPublicKey")
        publicKeyHash = try object.optional("PublicKeyHash")
        transactionId = try object.optional("TransactionId")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("EphemeralPublicKey", ephemeralPublicKey)
        writer.optional("PublicKeyHash", publicKeyHash)
        writer.optional("TransactionId", transactionId)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ApplePayHeader: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/ApplePayHeader.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let ephemeralPublicKey = object.optional("EphemeralPublicKey", &check) {
            check.type(.string, ephemeralPublicKey)
        }
        if let publicKeyHash = object.optional("PublicKeyHash", &check) {
            check.type(.string, publicKeyHash)
        }
        if let transactionId = object.optional("TransactionId", &check) {
            check.type(.string, transactionId)
        }
    }

    private static let propertyNames: PropertyNames = [
        "EphemeralPublicKey",
        "PublicKeyHash",
        "TransactionId",
    ]
}

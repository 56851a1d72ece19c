// Generated from Schemas/Barion/Token.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The payment token from Apple Pay. Its names are in Pascal case, unlike Apple's own.
public struct Token: Codable, Hashable, PayloadValue {
    /// Apple's identifier of the transaction.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var transactionIdentifier: Sensitive<String>?

    /// The encrypted payment data.
    public var paymentData: ApplePayPaymentData?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        transactionIdentifier: Sensitive<String>? = nil,
        paymentData: ApplePayPaymentData? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.transactionIdentifier = transactionIdentifier
        self.paymentData = paymentData
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Token {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        transactionIdentifier = try object.optional("TransactionIdentifier")
        paymentData = try object.optional("PaymentData")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("TransactionIdentifier", transactionIdentifier)
        writer.optional("PaymentData", paymentData)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Token: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/Token.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let transactionIdentifier = check.optional("TransactionIdentifier", value) {
            check.type(.string, transactionIdentifier)
        }
        if let paymentData = check.optional("PaymentData", value) {
            check.reference(ApplePayPaymentData.self, paymentData)
        }
    }
}

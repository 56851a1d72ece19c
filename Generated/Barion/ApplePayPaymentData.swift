// Generated from Schemas/Barion/ApplePayPaymentData.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The encrypted payment data of a token.
public struct ApplePayPaymentData: Codable, Hashable, PayloadValue {
    /// The encrypted data, in base64.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var data: Sensitive<String>?

    /// The detached PKCS #7 signature, in base64.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var signature: Sensitive<String>?

    /// The values that decrypting the data takes.
    public var header: ApplePayHeader?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        data: Sensitive<String>? = nil,
        signature: Sensitive<String>? = nil,
        header: ApplePayHeader? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.data = data
        self.signature = signature
        self.header = header
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ApplePayPaymentData {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        data = try object.optional("Data")
        signature = try object.optional("Signature")
        header = try object.optional("Header")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("Data", data)
        writer.optional("Signature", signature)
        writer.optional("Header", header)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ApplePayPaymentData: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/ApplePayPaymentData.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let data = object.optional("Data", &check) {
            check.type(.string, data)
        }
        if let signature = object.optional("Signature", &check) {
            check.type(.string, signature)
        }
        if let header = object.optional("Header", &check) {
            check.reference(ApplePayHeader.self, header)
        }
    }

    private static let propertyNames: PropertyNames = ["Data", "Signature", "Header"]
}

// Generated from Schemas/MastercardGateway/DevicePayment.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details of a payment with a device wallet.
public struct DevicePayment: Codable, Hashable, PayloadValue {
    /// The payment token from Apple Pay or Google Pay.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var paymentToken: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        paymentToken: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.paymentToken = paymentToken
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension DevicePayment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        paymentToken = try object.optional("paymentToken")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("paymentToken", paymentToken)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension DevicePayment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/DevicePayment.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let paymentToken = check.optional("paymentToken", value) {
            check.type(.string, paymentToken)
        }
    }
}

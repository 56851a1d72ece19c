// Generated from Schemas/MastercardGateway/Billing.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The billing details of the payer.
public struct Billing: Codable, Hashable, PayloadValue {
    /// The billing address.
    public var address: BillingAddress?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        address: BillingAddress? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.address = address
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Billing {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        address = try object.optional("address")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("address", address)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Billing: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Billing.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let address = check.optional("address", value) {
            check.reference(BillingAddress.self, address)
        }
    }
}

// Generated from Schemas/WorldlineConnect/CreatePaymentProductSessionResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The session of a payment product.
public struct CreatePaymentProductSessionResponse: Codable, Hashable, PayloadValue {
    /// The Apple Pay session.
    public var paymentProductSession302SpecificOutput: MobilePaymentProductSession302SpecificOutput

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        paymentProductSession302SpecificOutput: MobilePaymentProductSession302SpecificOutput,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.paymentProductSession302SpecificOutput = paymentProductSession302SpecificOutput
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension CreatePaymentProductSessionResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        paymentProductSession302SpecificOutput = try object.required("paymentProductSession302SpecificOutput")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("paymentProductSession302SpecificOutput", paymentProductSession302SpecificOutput)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension CreatePaymentProductSessionResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/WorldlineConnect/CreatePaymentProductSessionResponse.schema\
        .json
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let paymentProductSession302SpecificOutput = check.required(
            "paymentProductSession302SpecificOutput",
            value
        ) {
            check.reference(
                MobilePaymentProductSession302SpecificOutput.self,
                paymentProductSession302SpecificOutput
            )
        }
    }
}

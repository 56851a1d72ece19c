// Generated from Schemas/WorldlineConnect/CreatePaymentProductSessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Asks for a session of a payment product. Apple Pay, product 302, is the only product that is documented to
/// have one.
///
/// Left to the server: Payment product 302 needs `paymentProductSession302SpecificInput` with a domain name
/// and a validation URL.
public struct CreatePaymentProductSessionRequest: Codable, Hashable, PayloadValue {
    /// The input for an Apple Pay session. It is needed when the payment product is 302.
    public var paymentProductSession302SpecificInput: MobilePaymentProductSession302SpecificInput?

    public init(
        paymentProductSession302SpecificInput: MobilePaymentProductSession302SpecificInput? = nil,
    ) {
        self.paymentProductSession302SpecificInput = paymentProductSession302SpecificInput
    }
}

// MARK: - Codable

extension CreatePaymentProductSessionRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        paymentProductSession302SpecificInput = try object.optional("paymentProductSession302SpecificInput")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("paymentProductSession302SpecificInput", paymentProductSession302SpecificInput)
        writer.endObject()
    }
}

// MARK: - Validation

extension CreatePaymentProductSessionRequest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        """
        https://payload-generator.example/schemas/WorldlineConnect/CreatePaymentProductSessionRequest.schema.\
        json
        """
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let paymentProductSession302SpecificInput = object.optional(
            "paymentProductSession302SpecificInput",
            &check
        ) {
            check.reference(
                MobilePaymentProductSession302SpecificInput.self,
                paymentProductSession302SpecificInput
            )
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["paymentProductSession302SpecificInput"]
}

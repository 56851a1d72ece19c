// Generated from Schemas/WorldlineConnect/SessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Asks for a client session. An empty object asks for a session without filters or tokens.
public struct SessionRequest: Codable, Hashable, PayloadValue {
    /// The filters that narrow the payment products on offer to the consumer. Without them, all of the
    /// merchant's products are on offer.
    public var paymentProductFilters: PaymentProductFiltersClientSession?

    /// The tokens stored earlier for this customer, which are offered again at checkout. Those that can no
    /// longer be used come back in `invalidTokens` of the response.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var tokens: [Sensitive<String>]?

    public init(
        paymentProductFilters: PaymentProductFiltersClientSession? = nil,
        tokens: [Sensitive<String>]? = nil,
    ) {
        self.paymentProductFilters = paymentProductFilters
        self.tokens = tokens
    }
}

// MARK: - Codable

extension SessionRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        paymentProductFilters = try object.optional("paymentProductFilters")
        tokens = try object.optional("tokens")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("paymentProductFilters", paymentProductFilters)
        writer.optional("tokens", tokens)
        writer.endObject()
    }
}

// MARK: - Validation

extension SessionRequest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/WorldlineConnect/SessionRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let paymentProductFilters = object.optional("paymentProductFilters", &check) {
            check.reference(PaymentProductFiltersClientSession.self, paymentProductFilters)
        }
        if let tokens = object.optional("tokens", &check) {
            check.type(.array, tokens)
            var items = check.items(tokens)
            while let token = items.next(&check) {
                check.type(.string, token)
            }
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["paymentProductFilters", "tokens"]
}

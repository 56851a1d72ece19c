// Generated from Schemas/WorldlineConnect/SessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Asks for a client session. Every property may be left out; an empty object asks for a session without
/// filters or tokens.
public struct SessionRequest: Codable, Hashable, Sendable {
    /// The payment products that the consumer may choose from. Without it all of the merchant's products are
    /// on offer.
    public var paymentProductFilters: PaymentProductFiltersClientSession?

    /// The tokens stored earlier for this customer, offered again at checkout. Tokens that can no longer be
    /// used come back in the response as `invalidTokens`.
    ///
    /// Card data: keep it out of logs and messages.
    public var tokens: [String]?

    public init(
        paymentProductFilters: PaymentProductFiltersClientSession? = nil,
        tokens: [String]? = nil,
    ) {
        self.paymentProductFilters = paymentProductFilters
        self.tokens = tokens
    }
}

// MARK: - Codable

extension SessionRequest: PayloadValue {
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

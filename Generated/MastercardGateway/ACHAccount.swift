// Generated from Schemas/MastercardGateway/ACHAccount.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The bank account of an ACH payment.
public struct ACHAccount: Codable, Hashable, Sendable {
    /// The name of the account holder.
    ///
    /// 1 to 28 characters.
    ///
    /// Payment data: keep it out of logs and messages.
    public var bankAccountHolder: String?

    /// The number of the account.
    ///
    /// 1 to 17 characters.
    ///
    /// Payment data: keep it out of logs and messages.
    public var bankAccountNumber: String?

    /// The routing number of the bank, in digits.
    ///
    /// Exactly 9 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: keep it out of logs and messages.
    public var routingNumber: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        bankAccountHolder: String? = nil,
        bankAccountNumber: String? = nil,
        routingNumber: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.bankAccountHolder = bankAccountHolder
        self.bankAccountNumber = bankAccountNumber
        self.routingNumber = routingNumber
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ACHAccount: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        bankAccountHolder = try object.optional("bankAccountHolder")
        bankAccountNumber = try object.optional("bankAccountNumber")
        routingNumber = try object.optional("routingNumber")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("bankAccountHolder", bankAccountHolder)
        writer.optional("bankAccountNumber", bankAccountNumber)
        writer.optional("routingNumber", routingNumber)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

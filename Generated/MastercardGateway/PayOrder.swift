// Generated from Schemas/MastercardGateway/PayOrder.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The order that is paid for.
///
/// Exactly one of `amount` and `netAmount` is required.
public struct PayOrder: Codable, Hashable, PayloadValue {
    /// The order's identifier.
    ///
    /// 1 to 40 characters.
    public var id: String?

    /// The merchant's reference of the order.
    ///
    /// 1 to 40 characters.
    public var reference: String?

    /// The total amount of the order.
    ///
    /// Exactly one of `amount` and `netAmount` is required.
    public var amount: Amount?

    /// The amount of the order before the gateway adds a surcharge. It is sent in place of `amount`.
    ///
    /// Exactly one of `amount` and `netAmount` is required.
    public var netAmount: Amount?

    /// The currency of the order: a code of ISO 4217 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    public var currency: String

    /// A description of what was ordered.
    ///
    /// 1 to 127 characters.
    public var payOrderDescription: String?

    /// The payer's note about the order.
    ///
    /// 1 to 250 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var customerNote: Sensitive<String>?

    /// The merchant's own fields. A name has 1 to 99 letters and digits, and a value has 1 to 250 characters.
    ///
    /// At most 50 properties. Each: 1 to 250 characters.
    public var custom: PropertyMap<String>?

    /// The merchant category code, in digits.
    ///
    /// Exactly 4 characters. Pattern: `^[0-9]+$`.
    public var merchantCategoryCode: String?

    /// The HTTPS URL that the gateway notifies of events.
    ///
    /// Pattern: `^https://`.
    public var notificationUrl: URIString?

    /// The wallet that the payer used.
    public var walletProvider: Order.WalletProvider?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        id: String? = nil,
        reference: String? = nil,
        amount: Amount? = nil,
        netAmount: Amount? = nil,
        currency: String,
        payOrderDescription: String? = nil,
        customerNote: Sensitive<String>? = nil,
        custom: PropertyMap<String>? = nil,
        merchantCategoryCode: String? = nil,
        notificationUrl: URIString? = nil,
        walletProvider: Order.WalletProvider? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.id = id
        self.reference = reference
        self.amount = amount
        self.netAmount = netAmount
        self.currency = currency
        self.payOrderDescription = payOrderDescription
        self.customerNote = customerNote
        self.custom = custom
        self.merchantCategoryCode = merchantCategoryCode
        self.notificationUrl = notificationUrl
        self.walletProvider = walletProvider
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension PayOrder {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        reference = try object.optional("reference")
        amount = try object.optional("amount")
        netAmount = try object.optional("netAmount")
        currency = try object.required("currency")
        payOrderDescription = try object.optional("description")
        customerNote = try object.optional("customerNote")
        custom = try object.optional("custom")
        merchantCategoryCode = try object.optional("merchantCategoryCode")
        notificationUrl = try object.optional("notificationUrl")
        walletProvider = try object.optional("walletProvider")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("reference", reference)
        writer.optional("amount", amount)
        writer.optional("netAmount", netAmount)
        writer.required("currency", currency)
        writer.optional("description", payOrderDescription)
        writer.optional("customerNote", customerNote)
        writer.optional("custom", custom)
        writer.optional("merchantCategoryCode", merchantCategoryCode)
        writer.optional("notificationUrl", notificationUrl)
        writer.optional("walletProvider", walletProvider)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension PayOrder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/PayOrder.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.reference(Order.self, value)
        check.required("currency", value)
        check.exactlyOne(of: Self.alternatives, value)
    }

    private static let alternatives: PropertyNames = ["amount", "netAmount"]
}

// Generated from Schemas/MastercardGateway/PayRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Pays for an order. A value in the request wins over the value in the session, and that over the value
/// behind the token; together they must be complete.
public struct PayRequest: Codable, Hashable, Sendable {
    /// The operation.
    public var apiOperation: ApiOperation

    /// The order. Its currency is required, and exactly one of its amount and net amount.
    public var order: PayRequestOrder

    /// The session whose fields complete the request.
    public var session: SessionReference?

    /// What the payer pays with. With a session, the type is enough.
    ///
    /// Card data: keep it out of logs and messages.
    public var sourceOfFunds: SourceOfFunds

    /// The transaction.
    public var transaction: Transaction?

    /// The agreement about later payments.
    public var agreement: Agreement?

    /// The payer's authentication.
    public var authentication: Authentication?

    /// Where the payer is billed.
    ///
    /// Personal data: keep it out of logs and messages.
    public var billing: Billing?

    /// The payer.
    ///
    /// Personal data: keep it out of logs and messages.
    public var customer: Customer?

    /// The payer's device.
    ///
    /// Personal data: keep it out of logs and messages.
    public var device: Device?

    /// Where and how the order is shipped.
    ///
    /// Personal data: keep it out of logs and messages.
    public var shipping: Shipping?

    /// What the response should contain.
    public var responseControls: ResponseControls?

    /// The caller's identifier of the request, echoed in the response. It is neither stored nor checked.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        apiOperation: ApiOperation = .pay,
        order: PayRequestOrder,
        session: SessionReference? = nil,
        sourceOfFunds: SourceOfFunds,
        transaction: Transaction? = nil,
        agreement: Agreement? = nil,
        authentication: Authentication? = nil,
        billing: Billing? = nil,
        customer: Customer? = nil,
        device: Device? = nil,
        shipping: Shipping? = nil,
        responseControls: ResponseControls? = nil,
        correlationId: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.apiOperation = apiOperation
        self.order = order
        self.session = session
        self.sourceOfFunds = sourceOfFunds
        self.transaction = transaction
        self.agreement = agreement
        self.authentication = authentication
        self.billing = billing
        self.customer = customer
        self.device = device
        self.shipping = shipping
        self.responseControls = responseControls
        self.correlationId = correlationId
        self.additionalProperties = additionalProperties
    }

    /// The operation.
    public enum ApiOperation: Codable, Hashable, Sendable, CaseIterable {
        case pay
    }

    /// The order. Its currency is required, and exactly one of its amount and net amount.
    public struct PayRequestOrder: Codable, Hashable, Sendable {
        /// The order's identifier.
        ///
        /// 1 to 40 characters.
        public var id: String?

        /// The merchant's reference of the order.
        ///
        /// 1 to 40 characters.
        public var reference: String?

        /// The total amount of the order.
        public var amount: Amount?

        /// The amount of the order before the gateway adds a surcharge. Sent in place of `amount`.
        public var netAmount: Amount?

        /// The currency of the order: the three capital letters of ISO 4217.
        ///
        /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
        public var currency: String

        /// What was ordered.
        ///
        /// 1 to 127 characters.
        public var descriptionProperty: String?

        /// The payer's note about the order.
        ///
        /// 1 to 250 characters. Personal data: keep it out of logs and messages.
        public var customerNote: String?

        /// Fields of the merchant's own, at most 50. A name has 1 to 99 letters and digits, a value 1 to 250
        /// characters.
        ///
        /// At most 50 properties.
        public var custom: PropertyMap<String>?

        /// The merchant's category: four digits.
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
            descriptionProperty: String? = nil,
            customerNote: String? = nil,
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
            self.descriptionProperty = descriptionProperty
            self.customerNote = customerNote
            self.custom = custom
            self.merchantCategoryCode = merchantCategoryCode
            self.notificationUrl = notificationUrl
            self.walletProvider = walletProvider
            self.additionalProperties = additionalProperties
        }
    }
}

// MARK: - Codable

extension PayRequest: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        apiOperation = try object.required("apiOperation")
        order = try object.required("order")
        session = try object.optional("session")
        sourceOfFunds = try object.required("sourceOfFunds")
        transaction = try object.optional("transaction")
        agreement = try object.optional("agreement")
        authentication = try object.optional("authentication")
        billing = try object.optional("billing")
        customer = try object.optional("customer")
        device = try object.optional("device")
        shipping = try object.optional("shipping")
        responseControls = try object.optional("responseControls")
        correlationId = try object.optional("correlationId")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("apiOperation", apiOperation)
        writer.required("order", order)
        writer.optional("session", session)
        writer.required("sourceOfFunds", sourceOfFunds)
        writer.optional("transaction", transaction)
        writer.optional("agreement", agreement)
        writer.optional("authentication", authentication)
        writer.optional("billing", billing)
        writer.optional("customer", customer)
        writer.optional("device", device)
        writer.optional("shipping", shipping)
        writer.optional("responseControls", responseControls)
        writer.optional("correlationId", correlationId)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension PayRequest.ApiOperation: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .pay: "PAY"
        }
    }
}

extension PayRequest.PayRequestOrder: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        reference = try object.optional("reference")
        amount = try object.optional("amount")
        netAmount = try object.optional("netAmount")
        currency = try object.required("currency")
        descriptionProperty = try object.optional("description")
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
        writer.optional("description", descriptionProperty)
        writer.optional("customerNote", customerNote)
        writer.optional("custom", custom)
        writer.optional("merchantCategoryCode", merchantCategoryCode)
        writer.optional("notificationUrl", notificationUrl)
        writer.optional("walletProvider", walletProvider)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

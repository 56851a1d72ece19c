// Generated from Schemas/MastercardGateway/UpdateSessionRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The fields to store in a session. A stored field can be overwritten but never removed.
///
/// Left to the server: The session was created before. `correlationId` is echoed and never stored.
public struct UpdateSessionRequest: Codable, Hashable, PayloadValue {
    /// The order.
    public var order: Order?

    /// The payer's authentication.
    public var authentication: Authentication?

    /// The billing details of the payer.
    public var billing: Billing?

    /// The payer.
    public var customer: Customer?

    /// The payer's device.
    public var device: Device?

    /// The shipping details of the order.
    public var shipping: Shipping?

    /// The source of the funds that the payer pays with.
    public var sourceOfFunds: SourceOfFunds?

    /// The transaction.
    public var transaction: Transaction?

    /// The agreement about later payments.
    public var agreement: Agreement?

    /// The options for what the response contains.
    public var responseControls: ResponseControls?

    /// The caller's identifier of the request, which the response echoes. It is neither stored nor checked.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        order: Order? = nil,
        authentication: Authentication? = nil,
        billing: Billing? = nil,
        customer: Customer? = nil,
        device: Device? = nil,
        shipping: Shipping? = nil,
        sourceOfFunds: SourceOfFunds? = nil,
        transaction: Transaction? = nil,
        agreement: Agreement? = nil,
        responseControls: ResponseControls? = nil,
        correlationId: String? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.order = order
        self.authentication = authentication
        self.billing = billing
        self.customer = customer
        self.device = device
        self.shipping = shipping
        self.sourceOfFunds = sourceOfFunds
        self.transaction = transaction
        self.agreement = agreement
        self.responseControls = responseControls
        self.correlationId = correlationId
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension UpdateSessionRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        order = try object.optional("order")
        authentication = try object.optional("authentication")
        billing = try object.optional("billing")
        customer = try object.optional("customer")
        device = try object.optional("device")
        shipping = try object.optional("shipping")
        sourceOfFunds = try object.optional("sourceOfFunds")
        transaction = try object.optional("transaction")
        agreement = try object.optional("agreement")
        responseControls = try object.optional("responseControls")
        correlationId = try object.optional("correlationId")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order", order)
        writer.optional("authentication", authentication)
        writer.optional("billing", billing)
        writer.optional("customer", customer)
        writer.optional("device", device)
        writer.optional("shipping", shipping)
        writer.optional("sourceOfFunds", sourceOfFunds)
        writer.optional("transaction", transaction)
        writer.optional("agreement", agreement)
        writer.optional("responseControls", responseControls)
        writer.optional("correlationId", correlationId)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension UpdateSessionRequest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/UpdateSessionRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        check.overwriteOnly(value)
        var object = check.object(value, Self.propertyNames)
        if let order = object.optional("order", &check) {
            check.reference(Order.self, order)
        }
        if let authentication = object.optional("authentication", &check) {
            check.reference(Authentication.self, authentication)
        }
        if let billing = object.optional("billing", &check) {
            check.reference(Billing.self, billing)
        }
        if let customer = object.optional("customer", &check) {
            check.reference(Customer.self, customer)
        }
        if let device = object.optional("device", &check) {
            check.reference(Device.self, device)
        }
        if let shipping = object.optional("shipping", &check) {
            check.reference(Shipping.self, shipping)
        }
        if let sourceOfFunds = object.optional("sourceOfFunds", &check) {
            check.reference(SourceOfFunds.self, sourceOfFunds)
        }
        if let transaction = object.optional("transaction", &check) {
            check.reference(Transaction.self, transaction)
        }
        if let agreement = object.optional("agreement", &check) {
            check.reference(Agreement.self, agreement)
        }
        if let responseControls = object.optional("responseControls", &check) {
            check.reference(ResponseControls.self, responseControls)
        }
        if let correlationId = object.optional("correlationId", &check) {
            check.type(.string, correlationId)
            check.minLength(1, correlationId)
            check.maxLength(100, correlationId)
        }
    }

    private static let propertyNames: PropertyNames = [
        "order",
        "authentication",
        "billing",
        "customer",
        "device",
        "shipping",
        "sourceOfFunds",
        "transaction",
        "agreement",
        "responseControls",
        "correlationId",
    ]
}

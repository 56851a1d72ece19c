// Generated from Schemas/MastercardGateway/SessionContent.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The fields that are stored in a session.
///
/// Left to the server: A session lives for about 15 minutes.
public struct SessionContent: Codable, Hashable, PayloadValue {
    /// The merchant's identifier: letters, digits, hyphens and underscores.
    ///
    /// 1 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    public var merchant: String

    /// The state of the session.
    public var session: SessionState

    /// The version of the API, not of the session.
    ///
    /// 1 to 8 characters.
    public var version: String?

    /// The caller's identifier of the request, as the request gave it.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

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
    public var sourceOfFunds: StoredSourceOfFunds?

    /// The transaction.
    public var transaction: Transaction?

    /// The agreement about later payments.
    public var agreement: Agreement?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        merchant: String,
        session: SessionState,
        version: String? = nil,
        correlationId: String? = nil,
        order: Order? = nil,
        authentication: Authentication? = nil,
        billing: Billing? = nil,
        customer: Customer? = nil,
        device: Device? = nil,
        shipping: Shipping? = nil,
        sourceOfFunds: StoredSourceOfFunds? = nil,
        transaction: Transaction? = nil,
        agreement: Agreement? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.merchant = merchant
        self.session = session
        self.version = version
        self.correlationId = correlationId
        self.order = order
        self.authentication = authentication
        self.billing = billing
        self.customer = customer
        self.device = device
        self.shipping = shipping
        self.sourceOfFunds = sourceOfFunds
        self.transaction = transaction
        self.agreement = agreement
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension SessionContent {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        merchant = try object.required("merchant")
        session = try object.required("session")
        version = try object.optional("version")
        correlationId = try object.optional("correlationId")
        order = try object.optional("order")
        authentication = try object.optional("authentication")
        billing = try object.optional("billing")
        customer = try object.optional("customer")
        device = try object.optional("device")
        shipping = try object.optional("shipping")
        sourceOfFunds = try object.optional("sourceOfFunds")
        transaction = try object.optional("transaction")
        agreement = try object.optional("agreement")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("merchant", merchant)
        writer.required("session", session)
        writer.optional("version", version)
        writer.optional("correlationId", correlationId)
        writer.optional("order", order)
        writer.optional("authentication", authentication)
        writer.optional("billing", billing)
        writer.optional("customer", customer)
        writer.optional("device", device)
        writer.optional("shipping", shipping)
        writer.optional("sourceOfFunds", sourceOfFunds)
        writer.optional("transaction", transaction)
        writer.optional("agreement", agreement)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension SessionContent: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SessionContent.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let merchant = object.required("merchant", &check) {
            check.type(.string, merchant)
            check.minLength(1, merchant)
            check.maxLength(40, merchant)
            check.pattern(Self.merchantPattern, merchant)
        }
        if let session = object.required("session", &check) {
            check.reference(SessionState.self, session)
        }
        if let version = object.optional("version", &check) {
            check.type(.string, version)
            check.minLength(1, version)
            check.maxLength(8, version)
        }
        if let correlationId = object.optional("correlationId", &check) {
            check.type(.string, correlationId)
            check.minLength(1, correlationId)
            check.maxLength(100, correlationId)
        }
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
            check.reference(StoredSourceOfFunds.self, sourceOfFunds)
        }
        if let transaction = object.optional("transaction", &check) {
            check.reference(Transaction.self, transaction)
        }
        if let agreement = object.optional("agreement", &check) {
            check.reference(Agreement.self, agreement)
        }
    }

    private static let propertyNames: PropertyNames = [
        "merchant",
        "session",
        "version",
        "correlationId",
        "order",
        "authentication",
        "billing",
        "customer",
        "device",
        "shipping",
        "sourceOfFunds",
        "transaction",
        "agreement",
    ]
    private static let merchantPattern = Pattern("^[0-9A-Za-z_-]+$")
}

// Generated from Schemas/MastercardGateway/PayRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Pays for an order. A value in the request takes precedence over the value in the session, and that over
/// the value behind the token. Together they must be complete.
///
/// Left to the server: The session has the update status `SUCCESS`; one with `NO_UPDATE` or `FAILURE` is
/// rejected. The API version is the one with which the session was updated. The card's security code is
/// removed from the session as soon as an operation that refers to it begins. Only certain operations take a
/// session: verify, pay, authorize, capture and refund on their own, create or update a token, and the
/// inquiries and authentications of the payer.
public struct PayRequest: Codable, Hashable, PayloadValue {
    /// The name of the operation.
    public var apiOperation: ApiOperation

    /// The order.
    public var order: PayOrder

    /// The session whose fields complete the request.
    public var session: SessionReference?

    /// The source of the funds that the payer pays with. With a session, the type is enough.
    public var sourceOfFunds: SourceOfFunds

    /// The transaction.
    public var transaction: Transaction?

    /// The agreement about later payments.
    public var agreement: Agreement?

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

    /// The options for what the response contains.
    public var responseControls: ResponseControls?

    /// The caller's identifier of the request, which the response echoes. It is neither stored nor checked.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        apiOperation: ApiOperation = .pay,
        order: PayOrder,
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

    /// The name of the operation.
    public enum ApiOperation: ClosedEnumeration {
        case pay
    }
}

// MARK: - Codable

extension PayRequest {
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

extension PayRequest.ApiOperation {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .pay: "PAY"
        }
    }
}

// MARK: - Validation

extension PayRequest: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/PayRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let apiOperation = object.required("apiOperation", &check) {
            check.type(.string, apiOperation)
            check.constant("PAY", apiOperation)
        }
        if let order = object.required("order", &check) {
            check.reference(PayOrder.self, order)
        }
        if let session = object.optional("session", &check) {
            check.reference(SessionReference.self, session)
        }
        if let sourceOfFunds = object.required("sourceOfFunds", &check) {
            check.reference(SourceOfFunds.self, sourceOfFunds)
        }
        if let transaction = object.optional("transaction", &check) {
            check.reference(Transaction.self, transaction)
        }
        if let agreement = object.optional("agreement", &check) {
            check.reference(Agreement.self, agreement)
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
        "apiOperation",
        "order",
        "session",
        "sourceOfFunds",
        "transaction",
        "agreement",
        "authentication",
        "billing",
        "customer",
        "device",
        "shipping",
        "responseControls",
        "correlationId",
    ]
}

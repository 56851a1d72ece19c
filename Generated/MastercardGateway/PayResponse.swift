// Generated from Schemas/MastercardGateway/PayResponse.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The outcome of a payment.
public struct PayResponse: Codable, Hashable, PayloadValue {
    /// The merchant's identifier: letters, digits, hyphens and underscores.
    ///
    /// 1 to 40 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    public var merchant: String

    /// The order after the payment.
    public var order: OrderSummary

    /// The gateway's answer.
    public var response: GatewayResponse

    /// The overall result of the operation.
    public var result: Result

    /// The transaction.
    public var transaction: TransactionSummary

    /// The version of the API.
    ///
    /// 1 to 8 characters.
    public var version: String?

    /// The caller's identifier of the request, as the request gave it.
    ///
    /// 1 to 100 characters.
    public var correlationId: String?

    /// The source of the funds that the payer paid with, masked.
    public var sourceOfFunds: StoredSourceOfFunds?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        merchant: String,
        order: OrderSummary,
        response: GatewayResponse,
        result: Result,
        transaction: TransactionSummary,
        version: String? = nil,
        correlationId: String? = nil,
        sourceOfFunds: StoredSourceOfFunds? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.merchant = merchant
        self.order = order
        self.response = response
        self.result = result
        self.transaction = transaction
        self.version = version
        self.correlationId = correlationId
        self.sourceOfFunds = sourceOfFunds
        self.additionalProperties = additionalProperties
    }

    /// The overall result of the operation.
    public enum Result: ClosedEnumeration {
        /// The operation succeeded.
        case success

        /// The gateway, the acquirer or the issuer declined or rejected the operation.
        case failure

        /// The operation is in progress or pending.
        case pending

        /// The outcome of the operation is unknown.
        case unknown
    }
}

// MARK: - Codable

extension PayResponse {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        merchant = try object.required("merchant")
        order = try object.required("order")
        response = try object.required("response")
        result = try object.required("result")
        transaction = try object.required("transaction")
        version = try object.optional("version")
        correlationId = try object.optional("correlationId")
        sourceOfFunds = try object.optional("sourceOfFunds")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("merchant", merchant)
        writer.required("order", order)
        writer.required("response", response)
        writer.required("result", result)
        writer.required("transaction", transaction)
        writer.optional("version", version)
        writer.optional("correlationId", correlationId)
        writer.optional("sourceOfFunds", sourceOfFunds)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension PayResponse.Result {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .success: "SUCCESS"
        case .failure: "FAILURE"
        case .pending: "PENDING"
        case .unknown: "UNKNOWN"
        }
    }
}

// MARK: - Validation

extension PayResponse: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/PayResponse.schema.json"
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
        if let order = object.required("order", &check) {
            check.reference(OrderSummary.self, order)
        }
        if let response = object.required("response", &check) {
            check.reference(GatewayResponse.self, response)
        }
        if let result = object.required("result", &check) {
            check.type(.string, result)
            check.enumeration(Self.resultValues, result)
        }
        if let transaction = object.required("transaction", &check) {
            check.reference(TransactionSummary.self, transaction)
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
        if let sourceOfFunds = object.optional("sourceOfFunds", &check) {
            check.reference(StoredSourceOfFunds.self, sourceOfFunds)
        }
    }

    private static let propertyNames: PropertyNames = [
        "merchant",
        "order",
        "response",
        "result",
        "transaction",
        "version",
        "correlationId",
        "sourceOfFunds",
    ]
    private static let merchantPattern = Pattern("^[0-9A-Za-z_-]+$")
    private static let resultValues: AllowedValues = ["SUCCESS", "FAILURE", "PENDING", "UNKNOWN"]
}

// Generated from Schemas/MastercardGateway/OrderSummary.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An order after a payment.
public struct OrderSummary: Codable, Hashable, PayloadValue {
    /// The total amount of the order.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var amount: Decimal

    /// The time at which the order was created, in UTC.
    public var creationTime: DateTime

    /// The currency of the order: a code of ISO 4217 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    public var currency: String

    /// The order's identifier.
    ///
    /// 1 to 40 characters.
    public var id: String

    /// The time at which the order was last changed, in UTC.
    public var lastUpdatedTime: DateTime

    /// The total amount of the order in the merchant's currency.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var merchantAmount: Decimal

    /// The merchant's currency: a code of ISO 4217 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    public var merchantCurrency: String

    /// The amount authorised so far.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var totalAuthorizedAmount: Decimal

    /// The amount captured so far.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var totalCapturedAmount: Decimal

    /// The amount disbursed so far.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var totalDisbursedAmount: Decimal

    /// The amount refunded so far.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var totalRefundedAmount: Decimal

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        amount: Decimal,
        creationTime: DateTime,
        currency: String,
        id: String,
        lastUpdatedTime: DateTime,
        merchantAmount: Decimal,
        merchantCurrency: String,
        totalAuthorizedAmount: Decimal,
        totalCapturedAmount: Decimal,
        totalDisbursedAmount: Decimal,
        totalRefundedAmount: Decimal,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.amount = amount
        self.creationTime = creationTime
        self.currency = currency
        self.id = id
        self.lastUpdatedTime = lastUpdatedTime
        self.merchantAmount = merchantAmount
        self.merchantCurrency = merchantCurrency
        self.totalAuthorizedAmount = totalAuthorizedAmount
        self.totalCapturedAmount = totalCapturedAmount
        self.totalDisbursedAmount = totalDisbursedAmount
        self.totalRefundedAmount = totalRefundedAmount
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension OrderSummary {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.required("amount")
        creationTime = try object.required("creationTime")
        currency = try object.required("currency")
        id = try object.required("id")
        lastUpdatedTime = try object.required("lastUpdatedTime")
        merchantAmount = try object.required("merchantAmount")
        merchantCurrency = try object.required("merchantCurrency")
        totalAuthorizedAmount = try object.required("totalAuthorizedAmount")
        totalCapturedAmount = try object.required("totalCapturedAmount")
        totalDisbursedAmount = try object.required("totalDisbursedAmount")
        totalRefundedAmount = try object.required("totalRefundedAmount")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("amount", amount)
        writer.required("creationTime", creationTime)
        writer.required("currency", currency)
        writer.required("id", id)
        writer.required("lastUpdatedTime", lastUpdatedTime)
        writer.required("merchantAmount", merchantAmount)
        writer.required("merchantCurrency", merchantCurrency)
        writer.required("totalAuthorizedAmount", totalAuthorizedAmount)
        writer.required("totalCapturedAmount", totalCapturedAmount)
        writer.required("totalDisbursedAmount", totalDisbursedAmount)
        writer.required("totalRefundedAmount", totalRefundedAmount)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension OrderSummary: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/OrderSummary.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let amount = object.required("amount", &check) {
            check.reference(ResponseAmountSchema.self, amount)
        }
        if let creationTime = object.required("creationTime", &check) {
            check.type(.string, creationTime)
            check.format(.dateTime, creationTime)
        }
        if let currency = object.required("currency", &check) {
            check.type(.string, currency)
            check.minLength(3, currency)
            check.maxLength(3, currency)
            check.pattern(Self.currencyPattern, currency)
        }
        if let id = object.required("id", &check) {
            check.type(.string, id)
            check.minLength(1, id)
            check.maxLength(40, id)
        }
        if let lastUpdatedTime = object.required("lastUpdatedTime", &check) {
            check.type(.string, lastUpdatedTime)
            check.format(.dateTime, lastUpdatedTime)
        }
        if let merchantAmount = object.required("merchantAmount", &check) {
            check.reference(ResponseAmountSchema.self, merchantAmount)
        }
        if let merchantCurrency = object.required("merchantCurrency", &check) {
            check.type(.string, merchantCurrency)
            check.minLength(3, merchantCurrency)
            check.maxLength(3, merchantCurrency)
            check.pattern(Self.merchantCurrencyPattern, merchantCurrency)
        }
        if let totalAuthorizedAmount = object.required("totalAuthorizedAmount", &check) {
            check.reference(ResponseAmountSchema.self, totalAuthorizedAmount)
        }
        if let totalCapturedAmount = object.required("totalCapturedAmount", &check) {
            check.reference(ResponseAmountSchema.self, totalCapturedAmount)
        }
        if let totalDisbursedAmount = object.required("totalDisbursedAmount", &check) {
            check.reference(ResponseAmountSchema.self, totalDisbursedAmount)
        }
        if let totalRefundedAmount = object.required("totalRefundedAmount", &check) {
            check.reference(ResponseAmountSchema.self, totalRefundedAmount)
        }
    }

    private static let propertyNames: PropertyNames = [
        "amount",
        "creationTime",
        "currency",
        "id",
        "lastUpdatedTime",
        "merchantAmount",
        "merchantCurrency",
        "totalAuthorizedAmount",
        "totalCapturedAmount",
        "totalDisbursedAmount",
        "totalRefundedAmount",
    ]
    private static let currencyPattern = Pattern("^[A-Z]{3}$")
    private static let merchantCurrencyPattern = Pattern("^[A-Z]{3}$")
}

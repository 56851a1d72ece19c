// Generated from Schemas/MastercardGateway/TransactionSummary.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// A transaction that the gateway has executed.
public struct TransactionSummary: Codable, Hashable, PayloadValue {
    /// The acquirer's details of the transaction.
    public var acquirer: PropertyMap<JSONValue>

    /// The amount of the transaction.
    ///
    /// 0 to 1000000000000. At most 3 decimals.
    public var amount: Decimal

    /// The currency of the transaction: a code of ISO 4217 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    public var currency: String

    /// The transaction's identifier.
    ///
    /// 1 to 40 characters.
    public var id: String

    /// The type of the transaction.
    public var type: String

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        acquirer: PropertyMap<JSONValue>,
        amount: Decimal,
        currency: String,
        id: String,
        type: String,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.acquirer = acquirer
        self.amount = amount
        self.currency = currency
        self.id = id
        self.type = type
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension TransactionSummary {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        acquirer = try object.required("acquirer")
        amount = try object.required("amount")
        currency = try object.required("currency")
        id = try object.required("id")
        type = try object.required("type")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("acquirer", acquirer)
        writer.required("amount", amount)
        writer.required("currency", currency)
        writer.required("id", id)
        writer.required("type", type)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension TransactionSummary: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/TransactionSummary.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let acquirer = object.required("acquirer", &check) {
            check.type(.object, acquirer)
        }
        if let amount = object.required("amount", &check) {
            check.reference(ResponseAmountSchema.self, amount)
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
        if let type = object.required("type", &check) {
            check.type(.string, type)
        }
    }

    private static let propertyNames: PropertyNames = ["acquirer", "amount", "currency", "id", "type"]
    private static let currencyPattern = Pattern("^[A-Z]{3}$")
}

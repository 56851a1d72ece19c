// Generated from Schemas/Barion/PaymentTransaction.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// One transaction of a payment, to one recipient.
public struct PaymentTransaction: Codable, Hashable, PayloadValue {
    /// The shop's identifier of the transaction.
    public var posTransactionId: String

    /// The recipient: the e-mail address of a valid Barion wallet.
    ///
    /// Format: email.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var payee: Sensitive<String>

    /// The amount in major units of the payment's currency. The smallest amounts are 10 HUF, 1 CZK, 0.1 EUR
    /// and 0.1 USD.
    ///
    /// Greater than 0. At most as many decimals as the currency at `/Currency` has: none for HUF; 2 for CZK,
    /// EUR, USD; otherwise those of ISO 4217.
    public var total: Decimal

    /// A remark of the shop. The payer does not see it.
    public var comment: String?

    /// The e-money transactions that follow when this transaction has succeeded.
    public var payeeTransactions: [PayeeTransaction]?

    /// The items that the payer sees.
    public var items: [Item]?

    public init(
        posTransactionId: String,
        payee: Sensitive<String>,
        total: Decimal,
        comment: String? = nil,
        payeeTransactions: [PayeeTransaction]? = nil,
        items: [Item]? = nil,
    ) {
        self.posTransactionId = posTransactionId
        self.payee = payee
        self.total = total
        self.comment = comment
        self.payeeTransactions = payeeTransactions
        self.items = items
    }
}

// MARK: - Codable

extension PaymentTransaction {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        posTransactionId = try object.required("POSTransactionId")
        payee = try object.required("Payee")
        total = try object.required("Total")
        comment = try object.optional("Comment")
        payeeTransactions = try object.optional("PayeeTransactions")
        items = try object.optional("Items")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("POSTransactionId", posTransactionId)
        writer.required("Payee", payee)
        writer.required("Total", total)
        writer.optional("Comment", comment)
        writer.optional("PayeeTransactions", payeeTransactions)
        writer.optional("Items", items)
        writer.endObject()
    }
}

// MARK: - Validation

extension PaymentTransaction: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/PaymentTransaction.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let posTransactionId = object.required("POSTransactionId", &check) {
            check.type(.string, posTransactionId)
        }
        if let payee = object.required("Payee", &check) {
            check.type(.string, payee)
            check.format(.email, payee)
        }
        if let total = object.required("Total", &check) {
            check.type(.number, total)
            check.exclusiveMinimum(0, total)
            check.minorUnits(Self.totalMinorUnits, total)
        }
        if let comment = object.optional("Comment", &check) {
            check.type(.string, comment)
        }
        if let payeeTransactions = object.optional("PayeeTransactions", &check) {
            check.type(.array, payeeTransactions)
            var items = check.items(payeeTransactions)
            while let payeeTransaction = items.next(&check) {
                check.reference(PayeeTransaction.self, payeeTransaction)
            }
        }
        if let items = object.optional("Items", &check) {
            check.type(.array, items)
            var items2 = check.items(items)
            while let item = items2.next(&check) {
                check.reference(Item.self, item)
            }
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "POSTransactionId",
        "Payee",
        "Total",
        "Comment",
        "PayeeTransactions",
        "Items",
    ]
    private static let totalMinorUnits = MinorUnits(
        currencyAt: "/Currency",
        digits: [
            "CZK": 2,
            "EUR": 2,
            "HUF": 0,
            "USD": 2,
        ],
        otherwise: .iso4217
    )
}

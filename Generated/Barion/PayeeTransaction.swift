// Generated from Schemas/Barion/PayeeTransaction.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An e-money transaction that follows when a payment transaction has succeeded.
public struct PayeeTransaction: Codable, Hashable, PayloadValue {
    /// The shop's identifier of the transaction.
    public var posTransactionId: String

    /// The recipient: the e-mail address of a valid Barion wallet.
    ///
    /// Format: email.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var payee: Sensitive<String>

    /// The amount in major units of the payment's currency.
    ///
    /// Greater than 0. At most as many decimals as the currency at `/Currency` has: none for HUF; 2 for CZK,
    /// EUR, USD; otherwise those of ISO 4217.
    public var total: Decimal

    /// A remark of the shop.
    ///
    /// At most 640 characters.
    public var comment: String?

    public init(
        posTransactionId: String,
        payee: Sensitive<String>,
        total: Decimal,
        comment: String? = nil,
    ) {
        self.posTransactionId = posTransactionId
        self.payee = payee
        self.total = total
        self.comment = comment
    }
}

// MARK: - Codable

extension PayeeTransaction {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        posTransactionId = try object.required("POSTransactionId")
        payee = try object.required("Payee")
        total = try object.required("Total")
        comment = try object.optional("Comment")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("POSTransactionId", posTransactionId)
        writer.required("Payee", payee)
        writer.required("Total", total)
        writer.optional("Comment", comment)
        writer.endObject()
    }
}

// MARK: - Validation

extension PayeeTransaction: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/PayeeTransaction.schema.json"
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
            check.maxLength(640, comment)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = ["POSTransactionId", "Payee", "Total", "Comment"]
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

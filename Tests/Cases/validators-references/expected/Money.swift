// Generated from schemas/parts/Money.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Money: Codable, Hashable, PayloadValue {
    /// At least 0.
    public var amount: Decimal

    public var currency: Currency?

    public init(
        amount: Decimal,
        currency: Currency? = nil,
    ) {
        self.amount = amount
        self.currency = currency
    }
}

// MARK: - Codable

extension Money {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.required("amount")
        currency = try object.optional("currency")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("amount", amount)
        writer.optional("currency", currency)
        writer.endObject()
    }
}

// MARK: - Validation

extension Money: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/parts/Money.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let amount = check.required("amount", value) {
            check.reference(Money.AmountSchema.self, amount)
        }
        if let currency = check.optional("currency", value) {
            check.reference(Currency.self, currency)
        }
    }
}

extension Money {
    /// Checks values that have no type of their own.
    public enum AmountSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/parts/Money.schema.json#/$defs/Amount"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.number, value)
            check.minimum(0, value)
        }
    }
}

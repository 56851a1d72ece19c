// Generated from schemas/Bounded.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Bounded: Codable, Hashable, PayloadValue {
    /// 0 to 10. At most 2 decimals.
    public var amount: Decimal?

    public init(
        amount: Decimal? = nil,
    ) {
        self.amount = amount
    }
}

// MARK: - Codable

extension Bounded {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        amount = try object.optional("amount")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("amount", amount)
        writer.endObject()
    }
}

// MARK: - Validation

extension Bounded: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Bounded.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let amount = check.optional("amount", value) {
            check.reference(Bounded.AmountSchema.self, amount, "/allOf/0/$ref")
            let amountAllOf1 = check.at("/allOf/1", amount)
            check.minimum(0, amountAllOf1)
            let amountAllOf2 = check.at("/allOf/2", amount)
            check.maximum(10, amountAllOf2)
        }
    }
}

extension Bounded {
    /// Checks values that have no type of their own.
    public enum AmountSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Bounded.schema.json#/$defs/Amount"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.number, value)
            check.multipleOf("0.01", value)
        }
    }
}

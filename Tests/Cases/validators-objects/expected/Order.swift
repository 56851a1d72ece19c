// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// `rate` is required when `amount` is present.
///
/// 3 to 6 properties.
public struct Order: Codable, Hashable, PayloadValue {
    /// At least 1 character.
    public var id: String

    public var note: JSONValue

    /// Required when `tax` is present.
    public var amount: Decimal?

    /// Required when `amount` is present.
    public var tax: Decimal?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        id: String,
        note: JSONValue,
        amount: Decimal? = nil,
        tax: Decimal? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.id = id
        self.note = note
        self.amount = amount
        self.tax = tax
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.required("id")
        note = try object.required("note")
        amount = try object.optional("amount")
        tax = try object.optional("tax")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("id", id)
        writer.required("note", note)
        writer.optional("amount", amount)
        writer.optional("tax", tax)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.required("id", &check) {
            check.type(.string, id)
            check.minLength(1, id)
        }
        object.required("note", &check)
        if let amount = object.optional("amount", &check) {
            check.type(.number, amount)
        }
        if let tax = object.optional("tax", &check) {
            check.type(.number, tax)
        }
        check.required("shop", value)
        check.minProperties(3, value)
        check.maxProperties(6, value)
        check.propertyNames(value) { name, check in
            check.pattern(Self.namePattern, name)
            check.maxLength(8, name)
        }
        check.dependentRequired("tax", ifPresent: "amount", value)
        check.dependentRequired("rate", ifPresent: "amount", value)
        check.dependentRequired("amount", ifPresent: "tax", value)
    }

    private static let propertyNames: PropertyNames = ["id", "note", "amount", "tax"]
    private static let namePattern = Pattern("^[a-z]")
}

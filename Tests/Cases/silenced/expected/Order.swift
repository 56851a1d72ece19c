// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var cardNumber: String?

    public var cardNumberProperty: String?

    public var note: String?

    public init(
        cardNumber: String? = nil,
        cardNumberProperty: String? = nil,
        note: String? = nil,
    ) {
        self.cardNumber = cardNumber
        self.cardNumberProperty = cardNumberProperty
        self.note = note
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cardNumber = try object.optional("card-number")
        cardNumberProperty = try object.optional("card number")
        note = try object.optional("note")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("card-number", cardNumber)
        writer.optional("card number", cardNumberProperty)
        writer.optional("note", note)
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
        if let cardNumber = object.optional("card-number", &check) {
            check.type(.string, cardNumber)
        }
        if let cardNumber = object.optional("card number", &check) {
            check.type(.string, cardNumber)
        }
        if let note = object.optional("note", &check) {
            check.type(.string, note)
        }
    }

    private static let propertyNames: PropertyNames = ["card-number", "card number", "note"]
}

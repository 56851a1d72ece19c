// Generated from Schemas/MastercardGateway/StoredFunds.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The payment details as the gateway returns them. Details of other kinds than cards are kept as they come.
public struct StoredFunds: Codable, Hashable, PayloadValue {
    /// The details of a card, masked.
    public var card: StoredCard?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        card: StoredCard? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.card = card
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension StoredFunds {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        card = try object.optional("card")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("card", card)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension StoredFunds: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/StoredFunds.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let card = check.optional("card", value) {
            check.reference(StoredCard.self, card)
        }
    }
}

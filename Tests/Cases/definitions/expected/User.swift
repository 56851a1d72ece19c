// Generated from schemas/User.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct User: Codable, Hashable, PayloadValue {
    public var cards: [Card]?

    public var card: Nullable<Card>?

    public init(
        cards: [Card]? = nil,
        card: Nullable<Card>? = nil,
    ) {
        self.cards = cards
        self.card = card
    }
}

// MARK: - Codable

extension User {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        cards = try object.optional("cards")
        card = try object.optional("card")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("cards", cards)
        writer.optional("card", card)
        writer.endObject()
    }
}

// MARK: - Validation

extension User: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///User.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let cards = check.optional("cards", value) {
            check.reference(CardsSchema.self, cards)
        }
        if let card = check.optional("card", value) {
            check.reference(MaybeCardSchema.self, card)
        }
    }
}

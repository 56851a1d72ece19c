// Generated from Schemas/MastercardGateway/ProvidedFunds.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The payment details that the payer gave.
public struct ProvidedFunds: Codable, Hashable, PayloadValue {
    /// The details of a card.
    public var card: Card?

    /// The bank account of an ACH payment.
    public var ach: ACHAccount?

    /// The details of a gift card.
    public var giftCard: GiftCard?

    /// The bank account of a SEPA direct debit.
    public var sepa: SEPAAccount?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        card: Card? = nil,
        ach: ACHAccount? = nil,
        giftCard: GiftCard? = nil,
        sepa: SEPAAccount? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.card = card
        self.ach = ach
        self.giftCard = giftCard
        self.sepa = sepa
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension ProvidedFunds {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        card = try object.optional("card")
        ach = try object.optional("ach")
        giftCard = try object.optional("giftCard")
        sepa = try object.optional("sepa")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("card", card)
        writer.optional("ach", ach)
        writer.optional("giftCard", giftCard)
        writer.optional("sepa", sepa)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension ProvidedFunds: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/ProvidedFunds.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let card = object.optional("card", &check) {
            check.reference(Card.self, card)
        }
        if let ach = object.optional("ach", &check) {
            check.reference(ACHAccount.self, ach)
        }
        if let giftCard = object.optional("giftCard", &check) {
            check.reference(GiftCard.self, giftCard)
        }
        if let sepa = object.optional("sepa", &check) {
            check.reference(SEPAAccount.self, sepa)
        }
    }

    private static let propertyNames: PropertyNames = ["card", "ach", "giftCard", "sepa"]
}

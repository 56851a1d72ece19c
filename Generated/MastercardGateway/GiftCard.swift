// Generated from Schemas/MastercardGateway/GiftCard.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details of a gift card.
public struct GiftCard: Codable, Hashable, PayloadValue {
    /// The number of the gift card, in digits.
    ///
    /// 9 to 19 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var number: Sensitive<String>?

    /// The PIN of the gift card, in digits.
    ///
    /// 4 to 8 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var pin: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        number: Sensitive<String>? = nil,
        pin: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.number = number
        self.pin = pin
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension GiftCard {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        number = try object.optional("number")
        pin = try object.optional("pin")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("number", number)
        writer.optional("pin", pin)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension GiftCard: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/GiftCard.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let number = check.optional("number", value) {
            check.type(.string, number)
            check.minLength(9, number)
            check.maxLength(19, number)
            check.pattern(Self.numberPattern, number)
        }
        if let pin = check.optional("pin", value) {
            check.type(.string, pin)
            check.minLength(4, pin)
            check.maxLength(8, pin)
            check.pattern(Self.pinPattern, pin)
        }
    }

    private static let numberPattern = Pattern("^[0-9]+$")
    private static let pinPattern = Pattern("^[0-9]+$")
}

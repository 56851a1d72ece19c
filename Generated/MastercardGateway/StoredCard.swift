// Generated from Schemas/MastercardGateway/StoredCard.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details of a card as the gateway returns them, masked.
public struct StoredCard: Codable, Hashable, PayloadValue {
    /// The brand of the card.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var brand: Sensitive<String>?

    /// The month and year in which the card expires. The month has no leading zero.
    public var expiry: Expiry?

    /// The kind of account behind the card, such as credit or debit.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var fundingMethod: Sensitive<String>?

    /// The name on the card.
    ///
    /// 1 to 256 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var nameOnCard: Sensitive<String>?

    /// The card number, in which the letter x stands for a hidden digit. By default the first six and the
    /// last four digits are shown.
    ///
    /// 9 to 19 characters. Pattern: `^[0-9x]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var number: Sensitive<String>?

    /// The scheme of the card.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var scheme: Sensitive<String>?

    /// The card security code, with the letter x for each digit.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9x]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var securityCode: Sensitive<String>?

    /// Whether the merchant stores the card.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var storedOnFile: Sensitive<StoredOnFile>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        brand: Sensitive<String>? = nil,
        expiry: Expiry? = nil,
        fundingMethod: Sensitive<String>? = nil,
        nameOnCard: Sensitive<String>? = nil,
        number: Sensitive<String>? = nil,
        scheme: Sensitive<String>? = nil,
        securityCode: Sensitive<String>? = nil,
        storedOnFile: Sensitive<StoredOnFile>? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.brand = brand
        self.expiry = expiry
        self.fundingMethod = fundingMethod
        self.nameOnCard = nameOnCard
        self.number = number
        self.scheme = scheme
        self.securityCode = securityCode
        self.storedOnFile = storedOnFile
        self.additionalProperties = additionalProperties
    }

    /// Whether the merchant stores the card.
    public enum StoredOnFile: ClosedEnumeration {
        /// The merchant does not store the card.
        case notStored

        /// The merchant has stored the card.
        case stored

        /// The merchant will store the card.
        case toBeStored
    }
}

// MARK: - Codable

extension StoredCard {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        brand = try object.optional("brand")
        expiry = try object.optional("expiry")
        fundingMethod = try object.optional("fundingMethod")
        nameOnCard = try object.optional("nameOnCard")
        number = try object.optional("number")
        scheme = try object.optional("scheme")
        securityCode = try object.optional("securityCode")
        storedOnFile = try object.optional("storedOnFile")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("brand", brand)
        writer.optional("expiry", expiry)
        writer.optional("fundingMethod", fundingMethod)
        writer.optional("nameOnCard", nameOnCard)
        writer.optional("number", number)
        writer.optional("scheme", scheme)
        writer.optional("securityCode", securityCode)
        writer.optional("storedOnFile", storedOnFile)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension StoredCard.StoredOnFile {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .notStored: "NOT_STORED"
        case .stored: "STORED"
        case .toBeStored: "TO_BE_STORED"
        }
    }
}

// MARK: - Validation

extension StoredCard: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/StoredCard.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let brand = object.optional("brand", &check) {
            check.type(.string, brand)
        }
        if let expiry = object.optional("expiry", &check) {
            check.reference(Expiry.self, expiry)
        }
        if let fundingMethod = object.optional("fundingMethod", &check) {
            check.type(.string, fundingMethod)
        }
        if let nameOnCard = object.optional("nameOnCard", &check) {
            check.type(.string, nameOnCard)
            check.minLength(1, nameOnCard)
            check.maxLength(256, nameOnCard)
        }
        if let number = object.optional("number", &check) {
            check.type(.string, number)
            check.minLength(9, number)
            check.maxLength(19, number)
            check.pattern(Self.numberPattern, number)
        }
        if let scheme = object.optional("scheme", &check) {
            check.type(.string, scheme)
        }
        if let securityCode = object.optional("securityCode", &check) {
            check.type(.string, securityCode)
            check.minLength(3, securityCode)
            check.maxLength(4, securityCode)
            check.pattern(Self.securityCodePattern, securityCode)
        }
        if let storedOnFile = object.optional("storedOnFile", &check) {
            check.type(.string, storedOnFile)
            check.enumeration(Self.storedOnFileValues, storedOnFile)
        }
    }

    private static let propertyNames: PropertyNames = [
        "brand",
        "expiry",
        "fundingMethod",
        "nameOnCard",
        "number",
        "scheme",
        "securityCode",
        "storedOnFile",
    ]
    private static let numberPattern = Pattern("^[0-9x]+$")
    private static let securityCodePattern = Pattern("^[0-9x]+$")
    private static let storedOnFileValues: AllowedValues = ["NOT_STORED", "STORED", "TO_BE_STORED"]
}

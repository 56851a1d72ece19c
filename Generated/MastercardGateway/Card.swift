// Generated from Schemas/MastercardGateway/Card.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The details of a card.
public struct Card: Codable, Hashable, PayloadValue {
    /// The card number (primary account number), in digits.
    ///
    /// 9 to 19 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var number: Sensitive<String>?

    /// The card security code, in digits. It must never be stored. The gateway removes it from a session as
    /// soon as an operation other than an update refers to the session.
    ///
    /// 3 to 4 characters. Pattern: `^[0-9]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var securityCode: Sensitive<String>?

    /// The month and year in which the card expires.
    public var expiry: Expiry?

    /// The name on the card.
    ///
    /// 1 to 256 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var nameOnCard: Sensitive<String>?

    /// The first track of the magnetic stripe.
    ///
    /// 2 to 79 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var track1: Sensitive<String>?

    /// The second track of the magnetic stripe.
    ///
    /// 2 to 40 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var track2: Sensitive<String>?

    /// The encrypted PIN and the details of its encryption.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var pin: Sensitive<PropertyMap<NonNullValue>>?

    /// The card data under point-to-point encryption.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var p2pe: Sensitive<PropertyMap<NonNullValue>>?

    /// The EMV data of the chip.
    ///
    /// 1 to 250 characters.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var emvRequest: Sensitive<String>?

    /// The payment token of a device wallet.
    public var devicePayment: DevicePayment?

    /// Whether the merchant stores the card.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var storedOnFile: Sensitive<StoredOnFile>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        number: Sensitive<String>? = nil,
        securityCode: Sensitive<String>? = nil,
        expiry: Expiry? = nil,
        nameOnCard: Sensitive<String>? = nil,
        track1: Sensitive<String>? = nil,
        track2: Sensitive<String>? = nil,
        pin: Sensitive<PropertyMap<NonNullValue>>? = nil,
        p2pe: Sensitive<PropertyMap<NonNullValue>>? = nil,
        emvRequest: Sensitive<String>? = nil,
        devicePayment: DevicePayment? = nil,
        storedOnFile: Sensitive<StoredOnFile>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.number = number
        self.securityCode = securityCode
        self.expiry = expiry
        self.nameOnCard = nameOnCard
        self.track1 = track1
        self.track2 = track2
        self.pin = pin
        self.p2pe = p2pe
        self.emvRequest = emvRequest
        self.devicePayment = devicePayment
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

extension Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        number = try object.optional("number")
        securityCode = try object.optional("securityCode")
        expiry = try object.optional("expiry")
        nameOnCard = try object.optional("nameOnCard")
        track1 = try object.optional("track1")
        track2 = try object.optional("track2")
        pin = try object.optional("pin")
        p2pe = try object.optional("p2pe")
        emvRequest = try object.optional("emvRequest")
        devicePayment = try object.optional("devicePayment")
        storedOnFile = try object.optional("storedOnFile")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("number", number)
        writer.optional("securityCode", securityCode)
        writer.optional("expiry", expiry)
        writer.optional("nameOnCard", nameOnCard)
        writer.optional("track1", track1)
        writer.optional("track2", track2)
        writer.optional("pin", pin)
        writer.optional("p2pe", p2pe)
        writer.optional("emvRequest", emvRequest)
        writer.optional("devicePayment", devicePayment)
        writer.optional("storedOnFile", storedOnFile)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Card.StoredOnFile {
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

extension Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Card.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let number = object.optional("number", &check) {
            check.type(.string, number)
            check.minLength(9, number)
            check.maxLength(19, number)
            check.pattern(Self.numberPattern, number)
        }
        if let securityCode = object.optional("securityCode", &check) {
            check.type(.string, securityCode)
            check.minLength(3, securityCode)
            check.maxLength(4, securityCode)
            check.pattern(Self.securityCodePattern, securityCode)
        }
        if let expiry = object.optional("expiry", &check) {
            check.reference(Expiry.self, expiry)
        }
        if let nameOnCard = object.optional("nameOnCard", &check) {
            check.type(.string, nameOnCard)
            check.minLength(1, nameOnCard)
            check.maxLength(256, nameOnCard)
        }
        if let track1 = object.optional("track1", &check) {
            check.type(.string, track1)
            check.minLength(2, track1)
            check.maxLength(79, track1)
        }
        if let track2 = object.optional("track2", &check) {
            check.type(.string, track2)
            check.minLength(2, track2)
            check.maxLength(40, track2)
        }
        if let pin = object.optional("pin", &check) {
            check.type(.object, pin)
        }
        if let p2pe = object.optional("p2pe", &check) {
            check.type(.object, p2pe)
        }
        if let emvRequest = object.optional("emvRequest", &check) {
            check.type(.string, emvRequest)
            check.minLength(1, emvRequest)
            check.maxLength(250, emvRequest)
        }
        if let devicePayment = object.optional("devicePayment", &check) {
            check.reference(DevicePayment.self, devicePayment)
        }
        if let storedOnFile = object.optional("storedOnFile", &check) {
            check.type(.string, storedOnFile)
            check.enumeration(Self.storedOnFileValues, storedOnFile)
        }
    }

    private static let propertyNames: PropertyNames = [
        "number",
        "securityCode",
        "expiry",
        "nameOnCard",
        "track1",
        "track2",
        "pin",
        "p2pe",
        "emvRequest",
        "devicePayment",
        "storedOnFile",
    ]
    private static let numberPattern = Pattern("^[0-9]+$")
    private static let securityCodePattern = Pattern("^[0-9]+$")
    private static let storedOnFileValues: AllowedValues = ["NOT_STORED", "STORED", "TO_BE_STORED"]
}

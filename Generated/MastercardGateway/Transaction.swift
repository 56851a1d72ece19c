// Generated from Schemas/MastercardGateway/Transaction.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The transaction that pays for an order.
public struct Transaction: Codable, Hashable, PayloadValue {
    /// The transaction's identifier.
    ///
    /// 1 to 40 characters.
    public var id: String?

    /// The merchant's reference of the transaction.
    ///
    /// 1 to 40 characters.
    public var reference: String?

    /// The channel that the payer used.
    public var source: Source?

    /// The frequency with which the payer is charged.
    @available(*, deprecated, message: "Leave it out; the gateway knows it only up to API version 53.")
    public var frequency: String? {
        get { frequencyStorage }
        set { frequencyStorage = newValue }
    }

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    private var frequencyStorage: String?

    public init(
        id: String? = nil,
        reference: String? = nil,
        source: Source? = nil,
        frequency: String? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.id = id
        self.reference = reference
        self.source = source
        self.frequencyStorage = frequency
        self.additionalProperties = additionalProperties
    }

    /// The channel that the payer used.
    public struct Source: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The internet.
        public static let internet = Self(rawValue: "INTERNET")

        /// A call centre.
        public static let callCentre = Self(rawValue: "CALL_CENTRE")

        /// The card was present.
        public static let cardPresent = Self(rawValue: "CARD_PRESENT")

        /// A mail order.
        public static let mailOrder = Self(rawValue: "MAIL_ORDER")

        /// The merchant, without the payer.
        public static let merchant = Self(rawValue: "MERCHANT")

        /// A telephone order.
        public static let telephoneOrder = Self(rawValue: "TELEPHONE_ORDER")

        /// An interactive voice response system.
        public static let voiceResponse = Self(rawValue: "VOICE_RESPONSE")
    }
}

// MARK: - Codable

extension Transaction {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        reference = try object.optional("reference")
        source = try object.optional("source")
        frequencyStorage = try object.optional("frequency")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("reference", reference)
        writer.optional("source", source)
        writer.optional("frequency", frequencyStorage)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension Transaction: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Transaction.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("id", &check) {
            check.type(.string, id)
            check.minLength(1, id)
            check.maxLength(40, id)
        }
        if let reference = object.optional("reference", &check) {
            check.type(.string, reference)
            check.minLength(1, reference)
            check.maxLength(40, reference)
        }
        if let source = object.optional("source", &check) {
            check.type(.string, source)
        }
        if let frequency = object.optional("frequency", &check) {
            check.type(.string, frequency)
        }
    }

    private static let propertyNames: PropertyNames = ["id", "reference", "source", "frequency"]
}

// Generated from Schemas/MastercardGateway/SourceOfFunds.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The source of the funds that the payer pays with. Details that it leaves out come from the session, and
/// otherwise from the token.
public struct SourceOfFunds: Codable, Hashable, PayloadValue {
    /// The type of the source of funds.
    public var type: SourceOfFundsType?

    /// The payment details that the payer gave.
    public var provided: ProvidedFunds?

    /// The token that stands for stored payment details.
    ///
    /// 1 to 40 characters. Pattern: `^[0-9A-Za-z]+$`.
    ///
    /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
    public var token: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        type: SourceOfFundsType? = nil,
        provided: ProvidedFunds? = nil,
        token: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.type = type
        self.provided = provided
        self.token = token
        self.additionalProperties = additionalProperties
    }

    /// The type of the source of funds.
    public struct SourceOfFundsType: OpenEnumeration {
        /// The value in JSON. It need not be one of those listed here.
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A card.
        public static let card = Self(rawValue: "CARD")

        /// A bank account, through an ACH payment.
        public static let ach = Self(rawValue: "ACH")

        /// A gift card.
        public static let giftCard = Self(rawValue: "GIFT_CARD")

        /// A token of a card scheme.
        public static let schemeToken = Self(rawValue: "SCHEME_TOKEN")

        /// A SEPA direct debit.
        public static let sepa = Self(rawValue: "SEPA")

        /// An electronic benefits transfer (EBT) card.
        public static let ebtCard = Self(rawValue: "EBT_CARD")

        /// A Canadian direct debit.
        public static let directDebitCanada = Self(rawValue: "DIRECT_DEBIT_CANADA")

        /// A paysafecard.
        public static let paysafecard = Self(rawValue: "PAYSAFECARD")

        /// A payment that the payer makes in a browser at another provider.
        public static let browserPayment = Self(rawValue: "BROWSER_PAYMENT")
    }
}

// MARK: - Codable

extension SourceOfFunds {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        type = try object.optional("type")
        provided = try object.optional("provided")
        token = try object.optional("token")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("type", type)
        writer.optional("provided", provided)
        writer.optional("token", token)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

// MARK: - Validation

extension SourceOfFunds: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/SourceOfFunds.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let type = object.optional("type", &check) {
            check.type(.string, type)
        }
        if let provided = object.optional("provided", &check) {
            check.reference(ProvidedFunds.self, provided)
        }
        if let token = object.optional("token", &check) {
            check.type(.string, token)
            check.minLength(1, token)
            check.maxLength(40, token)
            check.pattern(Self.tokenPattern, token)
        }
    }

    private static let propertyNames: PropertyNames = ["type", "provided", "token"]
    private static let tokenPattern = Pattern("^[0-9A-Za-z]+$")
}

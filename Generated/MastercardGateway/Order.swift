// Generated from Schemas/MastercardGateway/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The order that is paid for.
public struct Order: Codable, Hashable, PayloadValue {
    /// The order's identifier.
    ///
    /// 1 to 40 characters.
    public var id: String?

    /// The merchant's reference of the order.
    ///
    /// 1 to 40 characters.
    public var reference: String?

    /// The total amount of the order.
    public var amount: Amount?

    /// The amount of the order before the gateway adds a surcharge. It is sent in place of `amount`.
    public var netAmount: Amount?

    /// The currency of the order: a code of ISO 4217 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    public var currency: String?

    /// A description of what was ordered.
    ///
    /// 1 to 127 characters.
    public var orderDescription: String?

    /// The payer's note about the order.
    ///
    /// 1 to 250 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var customerNote: Sensitive<String>?

    /// The merchant's own fields. A name has 1 to 99 letters and digits, and a value has 1 to 250 characters.
    ///
    /// At most 50 properties. Each: 1 to 250 characters.
    public var custom: PropertyMap<String>?

    /// The merchant category code, in digits.
    ///
    /// Exactly 4 characters. Pattern: `^[0-9]+$`.
    public var merchantCategoryCode: String?

    /// The HTTPS URL that the gateway notifies of events.
    ///
    /// Pattern: `^https://`.
    public var notificationUrl: URIString?

    /// The wallet that the payer used.
    public var walletProvider: WalletProvider?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        id: String? = nil,
        reference: String? = nil,
        amount: Amount? = nil,
        netAmount: Amount? = nil,
        currency: String? = nil,
        orderDescription: String? = nil,
        customerNote: Sensitive<String>? = nil,
        custom: PropertyMap<String>? = nil,
        merchantCategoryCode: String? = nil,
        notificationUrl: URIString? = nil,
        walletProvider: WalletProvider? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.id = id
        self.reference = reference
        self.amount = amount
        self.netAmount = netAmount
        self.currency = currency
        self.orderDescription = orderDescription
        self.customerNote = customerNote
        self.custom = custom
        self.merchantCategoryCode = merchantCategoryCode
        self.notificationUrl = notificationUrl
        self.walletProvider = walletProvider
        self.additionalProperties = additionalProperties
    }

    /// The wallet that the payer used.
    public enum WalletProvider: ClosedEnumeration {
        /// American Express Checkout.
        case amexExpressCheckout

        /// Apple Pay.
        case applePay

        /// Chase Pay.
        case chasePay

        /// Google Pay.
        case googlePay

        /// Masterpass.
        case masterpassOnline

        /// Samsung Pay.
        case samsungPay

        /// Secure Remote Commerce, also known as Click to Pay.
        case secureRemoteCommerce

        /// Visa Checkout.
        case visaCheckout
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        reference = try object.optional("reference")
        amount = try object.optional("amount")
        netAmount = try object.optional("netAmount")
        currency = try object.optional("currency")
        orderDescription = try object.optional("description")
        customerNote = try object.optional("customerNote")
        custom = try object.optional("custom")
        merchantCategoryCode = try object.optional("merchantCategoryCode")
        notificationUrl = try object.optional("notificationUrl")
        walletProvider = try object.optional("walletProvider")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("reference", reference)
        writer.optional("amount", amount)
        writer.optional("netAmount", netAmount)
        writer.optional("currency", currency)
        writer.optional("description", orderDescription)
        writer.optional("customerNote", customerNote)
        writer.optional("custom", custom)
        writer.optional("merchantCategoryCode", merchantCategoryCode)
        writer.optional("notificationUrl", notificationUrl)
        writer.optional("walletProvider", walletProvider)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Order.WalletProvider {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .amexExpressCheckout: "AMEX_EXPRESS_CHECKOUT"
        case .applePay: "APPLE_PAY"
        case .chasePay: "CHASE_PAY"
        case .googlePay: "GOOGLE_PAY"
        case .masterpassOnline: "MASTERPASS_ONLINE"
        case .samsungPay: "SAMSUNG_PAY"
        case .secureRemoteCommerce: "SECURE_REMOTE_COMMERCE"
        case .visaCheckout: "VISA_CHECKOUT"
        }
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Order.schema.json"
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
        if let amount = object.optional("amount", &check) {
            check.reference(Amount.self, amount)
        }
        if let netAmount = object.optional("netAmount", &check) {
            check.reference(Amount.self, netAmount)
        }
        if let currency = object.optional("currency", &check) {
            check.type(.string, currency)
            check.minLength(3, currency)
            check.maxLength(3, currency)
            check.pattern(Self.currencyPattern, currency)
        }
        if let description = object.optional("description", &check) {
            check.type(.string, description)
            check.minLength(1, description)
            check.maxLength(127, description)
        }
        if let customerNote = object.optional("customerNote", &check) {
            check.type(.string, customerNote)
            check.minLength(1, customerNote)
            check.maxLength(250, customerNote)
        }
        if let custom = object.optional("custom", &check) {
            check.type(.object, custom)
            check.maxProperties(50, custom)
            check.propertyNames(custom) { name, check in
                check.pattern(Self.namePattern, name)
            }
            var members = check.members(of: custom)
            while let name = members.next(&check) {
                let member = check.member(name, "/additionalProperties", custom)
                check.type(.string, member)
                check.minLength(1, member)
                check.maxLength(250, member)
            }
        }
        if let merchantCategoryCode = object.optional("merchantCategoryCode", &check) {
            check.type(.string, merchantCategoryCode)
            check.minLength(4, merchantCategoryCode)
            check.maxLength(4, merchantCategoryCode)
            check.pattern(Self.merchantCategoryCodePattern, merchantCategoryCode)
        }
        if let notificationUrl = object.optional("notificationUrl", &check) {
            check.type(.string, notificationUrl)
            check.format(.uri, notificationUrl)
            check.pattern(Self.notificationUrlPattern, notificationUrl)
        }
        if let walletProvider = object.optional("walletProvider", &check) {
            check.type(.string, walletProvider)
            check.enumeration(Self.walletProviderValues, walletProvider)
        }
    }

    private static let propertyNames: PropertyNames = [
        "id",
        "reference",
        "amount",
        "netAmount",
        "currency",
        "description",
        "customerNote",
        "custom",
        "merchantCategoryCode",
        "notificationUrl",
        "walletProvider",
    ]
    private static let currencyPattern = Pattern("^[A-Z]{3}$")
    private static let namePattern = Pattern("^[A-Za-z0-9]{1,99}$")
    private static let merchantCategoryCodePattern = Pattern("^[0-9]+$")
    private static let notificationUrlPattern = Pattern("^https://")
    private static let walletProviderValues: AllowedValues = [
        "AMEX_EXPRESS_CHECKOUT",
        "APPLE_PAY",
        "CHASE_PAY",
        "GOOGLE_PAY",
        "MASTERPASS_ONLINE",
        "SAMSUNG_PAY",
        "SECURE_REMOTE_COMMERCE",
        "VISA_CHECKOUT",
    ]
}

// Generated from Schemas/Barion/StartPaymentWithAppleTokenRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// Starts a payment with a token from Apple Pay.
///
/// - `transactions[].total`: at least 10, a multiple of 1, when `currency` is `huf`.
/// - `transactions[].payeeTransactions[].total`: a multiple of 1 when `currency` is `huf`.
/// - `transactions[].total`: at least 1, at most 2 decimals, when `currency` is `czk`.
/// - `transactions[].payeeTransactions[].total`: at most 2 decimals when `currency` is `czk`.
/// - `transactions[].total`: at least 0.1, at most 2 decimals, when `currency` is `eur` or `usd`.
/// - `transactions[].payeeTransactions[].total`: at most 2 decimals when `currency` is `eur` or `usd`.
/// - Exactly one of `token` and `applePayToken` is required.
///
/// Left to the server: When a reservation is finished, its amount cannot be higher than the reserved one.
public struct StartPaymentWithAppleTokenRequest: Codable, Hashable, PayloadValue {
    /// The secret API key of the shop: a GUID, with or without hyphens. It authenticates the shop and gives
    /// no access to the account that owns it.
    ///
    /// Pattern: `^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$`.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it. Write only: it is never sent
    /// back.
    public var posKey: Sensitive<String>

    /// The shipping contact of the payer, as Apple Pay gave it.
    public var shippingContact: ShippingContact

    /// The billing contact of the payer, as Apple Pay gave it.
    public var billingContact: BillingContact

    /// The token that Apple Pay gave to the `onpaymentauthorized` callback.
    ///
    /// Exactly one of `token` and `applePayToken` is required.
    public var token: Token?

    /// The same token as `Token`, under its newer name.
    ///
    /// Exactly one of `token` and `applePayToken` is required.
    public var applePayToken: Token?

    /// The type of the payment.
    public var paymentType: PaymentType

    /// The time that the shop has to finish the reservation. After that the amount goes back to the payer.
    ///
    /// Required when `paymentType` is `reservation`, not allowed otherwise.
    ///
    /// 1 minute to 365 days. Default: 30 minutes.
    public var reservationPeriod: TimeSpan?

    /// The time that the shop has to capture the amount. After that the amount is released.
    ///
    /// Required when `paymentType` is `delayedCapture`, not allowed otherwise.
    ///
    /// 1 minute to 7 days, or to 21 days where `shopCountry` is `HU`. Default: 7 days.
    public var delayedCapturePeriod: TimeSpan?

    /// The shop's unique identifier of the payment. It appears in account statements and in exports of
    /// transactions.
    ///
    /// At most 100 characters.
    public var paymentRequestId: String

    /// The URL that Barion calls whenever the state of the payment changes. The identifier of the payment is
    /// added to its query as `paymentId`.
    ///
    /// At most 2000 characters.
    ///
    /// Secret: never shown in descriptions, logs or errors; `value` gives it.
    public var callbackUrl: Sensitive<URIString>

    /// The transactions of the payment. Several of them distribute the amount among shops.
    ///
    /// At least 1 element.
    public var transactions: [PaymentTransaction]

    /// The shop's number of the order. It appears in account statements and in exports of transactions.
    ///
    /// At most 100 characters.
    public var orderNumber: String?

    /// The currency of the payment and of all its transactions: a code of ISO 4217.
    public var currency: Currency

    public init(
        posKey: Sensitive<String>,
        shippingContact: ShippingContact,
        billingContact: BillingContact,
        token: Token? = nil,
        applePayToken: Token? = nil,
        paymentType: PaymentType,
        reservationPeriod: TimeSpan? = nil,
        delayedCapturePeriod: TimeSpan? = nil,
        paymentRequestId: String,
        callbackUrl: Sensitive<URIString>,
        transactions: [PaymentTransaction],
        orderNumber: String? = nil,
        currency: Currency,
    ) {
        self.posKey = posKey
        self.shippingContact = shippingContact
        self.billingContact = billingContact
        self.token = token
        self.applePayToken = applePayToken
        self.paymentType = paymentType
        self.reservationPeriod = reservationPeriod
        self.delayedCapturePeriod = delayedCapturePeriod
        self.paymentRequestId = paymentRequestId
        self.callbackUrl = callbackUrl
        self.transactions = transactions
        self.orderNumber = orderNumber
        self.currency = currency
    }

    /// The type of the payment.
    public enum PaymentType: ClosedEnumeration {
        /// The payment is complete at once.
        case immediate

        /// The money is transferred at once, and the shop has a time window to finish the payment.
        case reservation

        /// The money is authorised, and the shop has a time window to capture it.
        case delayedCapture
    }

    /// The currency of the payment and of all its transactions: a code of ISO 4217.
    public enum Currency: ClosedEnumeration {
        /// Czech crown.
        case czk

        /// Euro.
        case eur

        /// Hungarian forint.
        case huf

        /// U.S. dollar.
        case usd
    }
}

// MARK: - Codable

extension StartPaymentWithAppleTokenRequest {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        posKey = try object.required("POSKey")
        shippingContact = try object.required("ShippingContact")
        billingContact = try object.required("BillingContact")
        token = try object.optional("Token")
        applePayToken = try object.optional("ApplePayToken")
        paymentType = try object.required("PaymentType")
        reservationPeriod = try object.optional("ReservationPeriod")
        delayedCapturePeriod = try object.optional("DelayedCapturePeriod")
        paymentRequestId = try object.required("PaymentRequestId")
        callbackUrl = try object.required("CallbackUrl")
        transactions = try object.required("Transactions")
        orderNumber = try object.optional("OrderNumber")
        currency = try object.required("Currency")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("POSKey", posKey)
        writer.required("ShippingContact", shippingContact)
        writer.required("BillingContact", billingContact)
        writer.optional("Token", token)
        writer.optional("ApplePayToken", applePayToken)
        writer.required("PaymentType", paymentType)
        writer.optional("ReservationPeriod", reservationPeriod)
        writer.optional("DelayedCapturePeriod", delayedCapturePeriod)
        writer.required("PaymentRequestId", paymentRequestId)
        writer.required("CallbackUrl", callbackUrl)
        writer.required("Transactions", transactions)
        writer.optional("OrderNumber", orderNumber)
        writer.required("Currency", currency)
        writer.endObject()
    }
}

extension StartPaymentWithAppleTokenRequest.PaymentType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .immediate: "Immediate"
        case .reservation: "Reservation"
        case .delayedCapture: "DelayedCapture"
        }
    }
}

extension StartPaymentWithAppleTokenRequest.Currency {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .czk: "CZK"
        case .eur: "EUR"
        case .huf: "HUF"
        case .usd: "USD"
        }
    }
}

// MARK: - Defaults

extension StartPaymentWithAppleTokenRequest: DefaultProviding {
    /// A copy in which properties that are absent have their defaults: `reservationPeriod` and
    /// `delayedCapturePeriod`. A property stays absent where the schema does not allow it.
    public func withDefaults() -> StartPaymentWithAppleTokenRequest {
        var copy = self
        if copy.paymentType == .reservation, copy.reservationPeriod == nil {
            copy.reservationPeriod = .minutes(30)
        }
        if copy.paymentType == .delayedCapture, copy.delayedCapturePeriod == nil {
            copy.delayedCapturePeriod = .days(7)
        }
        return copy
    }
}

// MARK: - Validation

extension StartPaymentWithAppleTokenRequest: ValidatedPayload {
    /// What validation needs to know that is not in the payload.
    public struct Context: PayloadContext {
        public static let facts: [ContextFact] = [.text("shopCountry", pattern: Pattern("^[A-Z]{2}$"))]

        /// The same with facts by their names.
        public var validation: ValidationContext

        /// The country of the shop: the two capital letters of ISO 3166-1 alpha-2.
        ///
        /// Pattern: `^[A-Z]{2}$`.
        public var shopCountry: String? {
            get { validation[fact: "shopCountry"] }
            set { validation[fact: "shopCountry"] = newValue }
        }

        public init(
            shopCountry: String? = nil,
            parsing: JSONParsingOptions = .init(),
        ) {
            validation = ValidationContext(parsing: parsing)
            self.shopCountry = shopCountry
        }

        public init(_ validation: ValidationContext) {
            self.validation = validation
        }
    }

    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/StartPaymentWithAppleTokenRequest.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let posKey = object.required("POSKey", &check) {
            check.type(.string, posKey)
            check.pattern(Self.posKeyPattern, posKey)
        }
        if let shippingContact = object.required("ShippingContact", &check) {
            check.reference(ShippingContact.self, shippingContact)
        }
        if let billingContact = object.required("BillingContact", &check) {
            check.reference(BillingContact.self, billingContact)
        }
        if let token = object.optional("Token", &check) {
            check.reference(Token.self, token)
        }
        if let applePayToken = object.optional("ApplePayToken", &check) {
            check.reference(Token.self, applePayToken)
        }
        if let paymentType = object.required("PaymentType", &check) {
            check.type(.string, paymentType)
            check.enumeration(Self.paymentTypeValues, paymentType)
        }
        if let reservationPeriod = object.optional("ReservationPeriod", &check) {
            check.type(.string, reservationPeriod)
            check.pattern(Self.reservationPeriodPattern, reservationPeriod)
            check.duration(.timeSpan, reservationPeriod, minimum: .minutes(1), maximum: .days(365))
        }
        if let delayedCapturePeriod = object.optional("DelayedCapturePeriod", &check) {
            check.type(.string, delayedCapturePeriod)
            check.pattern(Self.delayedCapturePeriodPattern, delayedCapturePeriod)
            check.duration(
                .timeSpan,
                delayedCapturePeriod,
                minimum: .minutes(1),
                maximum: Self.delayedCapturePeriodMaximum
            )
        }
        if let paymentRequestId = object.required("PaymentRequestId", &check) {
            check.type(.string, paymentRequestId)
            check.maxLength(100, paymentRequestId)
        }
        if let callbackUrl = object.required("CallbackUrl", &check) {
            check.type(.string, callbackUrl)
            check.maxLength(2000, callbackUrl)
            check.format(.uri, callbackUrl)
        }
        if let transactions = object.required("Transactions", &check) {
            check.type(.array, transactions)
            check.minItems(1, transactions)
            var items = check.items(transactions)
            while let transaction = items.next(&check) {
                check.reference(PaymentTransaction.self, transaction)
            }
        }
        if let orderNumber = object.optional("OrderNumber", &check) {
            check.type(.string, orderNumber)
            check.maxLength(100, orderNumber)
        }
        if let currency = object.required("Currency", &check) {
            check.type(.string, currency)
            check.enumeration(Self.currencyValues, currency)
            check.minLength(3, currency)
            check.maxLength(3, currency)
        }
        object.noOthers(Self.propertyNames, &check)
        let allOf0 = check.at("/allOf/0", value)
        let allOf0MatchesIf = check.matches(allOf0, for: "if") { allOf0, check in
            if let paymentType = check.required("PaymentType", allOf0) {
                check.constant("Reservation", paymentType)
            }
        }
        if allOf0MatchesIf {
            let thenValue = check.at("/then", allOf0, when: "PaymentType is Reservation")
            check.required("ReservationPeriod", thenValue)
        } else {
            let elseValue = check.at("/else", allOf0, unless: "PaymentType is Reservation")
            check.prohibited("ReservationPeriod", elseValue)
        }
        let allOf1 = check.at("/allOf/1", value)
        let allOf1MatchesIf = check.matches(allOf1, for: "if") { allOf1, check in
            if let paymentType = check.required("PaymentType", allOf1) {
                check.constant("DelayedCapture", paymentType)
            }
        }
        if allOf1MatchesIf {
            let thenValue = check.at("/then", allOf1, when: "PaymentType is DelayedCapture")
            check.required("DelayedCapturePeriod", thenValue)
        } else {
            let elseValue = check.at("/else", allOf1, unless: "PaymentType is DelayedCapture")
            check.prohibited("DelayedCapturePeriod", elseValue)
        }
        let allOf2 = check.at("/allOf/2", value)
        let allOf2MatchesIf = check.matches(allOf2, for: "if") { allOf2, check in
            if let currency = check.required("Currency", allOf2) {
                check.constant("HUF", currency)
            }
        }
        if allOf2MatchesIf {
            let thenValue = check.at("/then", allOf2, when: "Currency is HUF")
            if let transactions = check.optional("Transactions", thenValue) {
                var items = check.items(transactions)
                while let transaction = items.next(&check) {
                    if let total = check.optional("Total", transaction) {
                        check.minimum(10, total)
                        check.multipleOf(1, total)
                    }
                    if let payeeTransactions = check.optional("PayeeTransactions", transaction) {
                        var items2 = check.items(payeeTransactions)
                        while let payeeTransaction = items2.next(&check) {
                            if let total = check.optional("Total", payeeTransaction) {
                                check.multipleOf(1, total)
                            }
                        }
                    }
                }
            }
        }
        let allOf3 = check.at("/allOf/3", value)
        let allOf3MatchesIf = check.matches(allOf3, for: "if") { allOf3, check in
            if let currency = check.required("Currency", allOf3) {
                check.constant("CZK", currency)
            }
        }
        if allOf3MatchesIf {
            let thenValue = check.at("/then", allOf3, when: "Currency is CZK")
            if let transactions = check.optional("Transactions", thenValue) {
                var items = check.items(transactions)
                while let transaction = items.next(&check) {
                    if let total = check.optional("Total", transaction) {
                        check.minimum(1, total)
                        check.multipleOf("0.01", total)
                    }
                    if let payeeTransactions = check.optional("PayeeTransactions", transaction) {
                        var items2 = check.items(payeeTransactions)
                        while let payeeTransaction = items2.next(&check) {
                            if let total = check.optional("Total", payeeTransaction) {
                                check.multipleOf("0.01", total)
                            }
                        }
                    }
                }
            }
        }
        let allOf4 = check.at("/allOf/4", value)
        let allOf4MatchesIf = check.matches(allOf4, for: "if") { allOf4, check in
            if let currency = check.required("Currency", allOf4) {
                check.enumeration(Self.currencyValues2, currency)
            }
        }
        if allOf4MatchesIf {
            let thenValue = check.at("/then", allOf4, when: "Currency is EUR or USD")
            if let transactions = check.optional("Transactions", thenValue) {
                var items = check.items(transactions)
                while let transaction = items.next(&check) {
                    if let total = check.optional("Total", transaction) {
                        check.minimum("0.1", total)
                        check.multipleOf("0.01", total)
                    }
                    if let payeeTransactions = check.optional("PayeeTransactions", transaction) {
                        var items2 = check.items(payeeTransactions)
                        while let payeeTransaction = items2.next(&check) {
                            if let total = check.optional("Total", payeeTransaction) {
                                check.multipleOf("0.01", total)
                            }
                        }
                    }
                }
            }
        }
        check.exactlyOne(of: Self.alternatives, value)
    }

    private static let propertyNames: PropertyNames = [
        "POSKey",
        "ShippingContact",
        "BillingContact",
        "Token",
        "ApplePayToken",
        "PaymentType",
        "ReservationPeriod",
        "DelayedCapturePeriod",
        "PaymentRequestId",
        "CallbackUrl",
        "Transactions",
        "OrderNumber",
        "Currency",
    ]
    private static let posKeyPattern = Pattern(
        "^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$"
    )
    private static let paymentTypeValues: AllowedValues = ["Immediate", "Reservation", "DelayedCapture"]
    private static let reservationPeriodPattern = Pattern(
        #"^([0-9]{1,8}\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?$"#
    )
    private static let delayedCapturePeriodPattern = Pattern(
        #"^([0-9]{1,8}\.)?([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?$"#
    )
    private static let delayedCapturePeriodMaximum = DurationBound(
        .days(7),
        by: "shopCountry",
        ["HU": .days(21)]
    )
    private static let currencyValues: AllowedValues = ["CZK", "EUR", "HUF", "USD"]
    private static let currencyValues2: AllowedValues = ["EUR", "USD"]
    private static let alternatives: PropertyNames = ["Token", "ApplePayToken"]
}

// Generated from Schemas/Barion/StartPaymentWithAppleTokenRequest.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// Starts a payment with a token from Apple Pay.
public struct StartPaymentWithAppleTokenRequest: Codable, Hashable, Sendable {
    /// The secret API key of the shop: a GUID, with or without hyphens. It authenticates the shop and gives
    /// no access to the account that owns it.
    ///
    /// Pattern: `^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$`.
    ///
    /// Secret: keep it out of logs and messages. Write only: it is never sent back.
    public var posKey: String

    /// The shipping contact of the payer, as Apple Pay gave it.
    ///
    /// Personal data: keep it out of logs and messages.
    public var shippingContact: ShippingContact

    /// The billing contact of the payer, as Apple Pay gave it.
    ///
    /// Personal data: keep it out of logs and messages.
    public var billingContact: BillingContact

    /// The token that Apple Pay gave to the `onpaymentauthorized` callback. Exactly one of `Token` and
    /// `ApplePayToken` is required.
    ///
    /// Payment data: keep it out of logs and messages.
    public var token: Token?

    /// The same token as `Token`, under its newer name. Exactly one of `Token` and `ApplePayToken` is
    /// required.
    ///
    /// Payment data: keep it out of logs and messages.
    public var applePayToken: Token?

    /// The type of the payment.
    public var paymentType: PaymentType

    /// The time that the shop has to finish the reservation. After that the amount goes back to the payer. It
    /// is required when `PaymentType` is `Reservation` and not allowed otherwise.
    ///
    /// 1 minute to 365 days. Default: 30 minutes.
    public var reservationPeriod: TimeSpan?

    /// The time that the shop has to capture the amount. After that the amount is released. It is required
    /// when `PaymentType` is `DelayedCapture` and not allowed otherwise.
    ///
    /// 1 minute to 7 days, to 21 days where `shopCountry` is `HU`. Default: 7 days.
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
    /// Secret: keep it out of logs and messages.
    public var callbackUrl: URIString

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
        posKey: String,
        shippingContact: ShippingContact,
        billingContact: BillingContact,
        token: Token? = nil,
        applePayToken: Token? = nil,
        paymentType: PaymentType,
        reservationPeriod: TimeSpan? = nil,
        delayedCapturePeriod: TimeSpan? = nil,
        paymentRequestId: String,
        callbackUrl: URIString,
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
    public enum PaymentType: Codable, Hashable, Sendable, CaseIterable {
        /// The payment is complete at once.
        case immediate

        /// The money is transferred at once, and the shop has a time window to finish the payment.
        case reservation

        /// The money is authorised, and the shop has a time window to capture it.
        case delayedCapture
    }

    /// The currency of the payment and of all its transactions: a code of ISO 4217.
    public enum Currency: Codable, Hashable, Sendable, CaseIterable {
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

extension StartPaymentWithAppleTokenRequest: PayloadValue {
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

extension StartPaymentWithAppleTokenRequest.PaymentType: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .immediate: "Immediate"
        case .reservation: "Reservation"
        case .delayedCapture: "DelayedCapture"
        }
    }
}

extension StartPaymentWithAppleTokenRequest.Currency: ClosedEnumeration {
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

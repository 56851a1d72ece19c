import Foundation

// The same payloads as plain structs with synthesised Codable, as an app without the generator would write them.

struct PlainStart: Decodable {
    let POSKey: String
    let ShippingContact: PlainContact
    let BillingContact: PlainContact
    let Token: PlainToken?
    let PaymentType: String
    let ReservationPeriod: String?
    let DelayedCapturePeriod: String?
    let PaymentRequestId: String
    let CallbackUrl: String
    let Transactions: [PlainTransaction]
    let OrderNumber: String?
    let Currency: String
}

struct PlainContact: Decodable {
    let FamilyName: String?
    let GivenName: String?
    let PhoneNumber: String?
    let EmailAddress: String?
    let PostalAddress: PlainAddress?
}

struct PlainAddress: Decodable {
    let Country: String?
    let State: String?
    let IsoCountryCode: String?
    let Street: String?
    let City: String?
    let PostalCode: String?
}

struct PlainToken: Decodable {
    let TransactionIdentifier: String?
    let PaymentData: PlainPaymentData?
}

struct PlainPaymentData: Decodable {
    let Data: String?
    let Signature: String?
    let Header: PlainHeader?
}

struct PlainHeader: Decodable {
    let EphemeralPublicKey: String?
    let PublicKeyHash: String?
    let TransactionId: String?
}

struct PlainTransaction: Decodable {
    let POSTransactionId: String
    let Payee: String
    let Total: Decimal
    let Comment: String?
}

/// An answer, of which an app reads some parts.
struct PlainPayResponse: Decodable {
    let result: String
    let merchant: String?
    let version: String?
}

import Foundation

// The same payloads as plain structs with synthesised Codable, as an app without the generator would write them: each
// with every property that its payload has.

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

struct PlainPayResponse: Decodable {
    let merchant: String
    let order: PlainOrderSummary
    let response: PlainGatewayResponse
    let result: String
    let transaction: PlainTransactionSummary
    let version: String?
    let correlationId: String?
    let sourceOfFunds: PlainSourceOfFunds?
}

struct PlainOrderSummary: Decodable {
    let amount: Decimal
    let creationTime: String
    let currency: String
    let id: String
    let lastUpdatedTime: String
    let merchantAmount: Decimal
    let merchantCurrency: String
    let totalAuthorizedAmount: Decimal
    let totalCapturedAmount: Decimal
    let totalDisbursedAmount: Decimal
    let totalRefundedAmount: Decimal
}

struct PlainGatewayResponse: Decodable {
    let gatewayCode: String
}

struct PlainTransactionSummary: Decodable {
    let acquirer: [String: String]
    let amount: Decimal
    let currency: String
    let id: String
    let type: String
}

struct PlainSourceOfFunds: Decodable {
    let type: String?
    let provided: PlainStoredFunds?
    let token: String?
}

struct PlainStoredFunds: Decodable {
    let card: PlainStoredCard?
}

struct PlainStoredCard: Decodable {
    let brand: String?
    let expiry: PlainExpiry?
    let fundingMethod: String?
    let nameOnCard: String?
    let number: String?
    let scheme: String?
    let securityCode: String?
    let storedOnFile: String?
}

struct PlainExpiry: Decodable {
    let month: String?
    let year: String?
}

struct PlainErrorResponse: Decodable {
    let errorId: String
    let errors: [PlainAPIError]
}

struct PlainAPIError: Decodable {
    let category: String?
    let code: String
    let httpStatusCode: Int?
    let id: String?
    let message: String?
    let propertyName: String?
    let requestId: String?
}

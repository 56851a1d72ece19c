import Foundation
import PayerMax
import PayloadClient
import PayloadRuntime

#if swift(>=6)
    #error("this app is to be compiled in Swift 5 mode")
#endif

/// A class with state, as apps of Swift 5 have them: nothing of it is `Sendable`.
final class Checkout {
    private let client: BarionClient
    private(set) var answers: [StartPaymentWithAppleTokenOutcome] = []

    init(transport: any Transport) {
        client = BarionClient(server: .test, transport: transport)
    }

    @MainActor
    func pay(_ text: String) async throws {
        let request = try StartPaymentWithAppleTokenRequest(validating: Array(text.utf8))
        answers.append(try await client.startPaymentWithAppleToken(request))
    }
}

@main
struct Swift5App {
    @MainActor
    static func main() async throws {
        let checkout = Checkout(transport: ExampleTransport(BarionClient.operations))
        try await checkout.pay(payment)

        var session = try ApplyDropinSessionRequestData(
            validating: Array(sessionData.utf8)
        )
        session.currency = "too long for a currency"
        var places: [String] = []
        do {
            try session.validate()
        } catch {
            places = error.violations.map(\.instanceLocation)
        }
        let paid = checkout.answers.filter { $0.success != nil }.count
        print("swift5-app: \(paid) paid, wrong currency: \(places.contains("/currency"))")
    }

    private static let sessionData = """
        {"totalAmount": "10.25", "currency": "BHD", "country": "MY", "userId": "20220622_00086"}
        """

    private static let contact = """
        {
          "FamilyName": "Doe",
          "PhoneNumber": "+36301234567",
          "GivenName": "John",
          "EmailAddress": "john.doe@example.com",
          "PostalAddress": {
            "Country": "Hungary",
            "State": "Budapest",
            "IsoCountryCode": "HU",
            "Street": "Example Street 1",
            "City": "Budapest",
            "PostalCode": "1234"
          }
        }
        """

    private static let payment = """
        {
          "POSKey": "277a6ae112b041928e6cbc7d0612afa1",
          "ShippingContact": \(contact),
          "BillingContact": \(contact),
          "Token": {
            "TransactionIdentifier": "APPLEPAY12345678",
            "PaymentData": {
              "Data": "encrypted-payment-data",
              "Signature": "payment-signature",
              "Header": {
                "EphemeralPublicKey": "ephemeral-public-key",
                "PublicKeyHash": "public-key-hash",
                "TransactionId": "transaction-id"
              }
            }
          },
          "PaymentType": "Immediate",
          "PaymentRequestId": "ORDER-1",
          "CallbackUrl": "https://shop.example.com/callback",
          "Transactions": [
            { "POSTransactionId": "ORDER-1", "Payee": "info@example.com", "Total": 256 }
          ],
          "Currency": "HUF"
        }
        """
}

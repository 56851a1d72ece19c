import PayerMax
import PayloadClient
import PayloadRuntime
import ShopAPI

@main
struct StrictApp {
    static func main() async throws {
        let payments = Payments(transport: ExampleTransport(BarionClient.operations))
        let response = try await payments.start(payment)
        let session = try ApplyDropinSessionRequestData(
            validating: Array(sessionData.utf8)
        )
        print("strict-app: \(response.errors.count) errors, a session in \(session.currency)")
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

import Barion
import PayloadClient
import PayloadRuntime

/// An app that takes a generated library and nothing else.
@main
struct LibraryOnly {
    static func main() async throws {
        let address = PostalAddress(country: "Hungary", isoCountryCode: "HU", city: "Budapest")
        let header = ApplePayHeader(ephemeralPublicKey: "key", publicKeyHash: "hash", transactionId: "1")
        let token = Token(
            transactionIdentifier: "APPLEPAY12345678",
            paymentData: ApplePayPaymentData(data: "data", signature: "signature", header: header)
        )
        guard let callback = URIString("https://shop.example.com/callback") else { return }
        var request = StartPaymentWithAppleTokenRequest(
            posKey: "277a6ae112b041928e6cbc7d0612afa1",
            shippingContact: ShippingContact(
                familyName: "Doe",
                givenName: "John",
                phoneNumber: "+36301234567",
                emailAddress: "john.doe@example.com",
                postalAddress: address
            ),
            billingContact: BillingContact(familyName: "Doe", givenName: "John", postalAddress: address),
            token: token,
            paymentType: .immediate,
            paymentRequestId: "ORDER-1",
            callbackUrl: Sensitive(callback),
            transactions: [
                PaymentTransaction(posTransactionId: "ORDER-1", payee: "info@example.com", total: 256)
            ],
            currency: .huf
        )
        try request.validate()

        let transport = ExampleTransport(BarionClient.operations)
        let client = BarionClient(server: .test, transport: transport)
        let outcome = try await client.startPaymentWithAppleToken(request)

        request.paymentRequestId = String(repeating: "x", count: 101)
        var violations: [String] = []
        do throws(ValidationError) {
            try request.validate()
        } catch {
            violations = error.violations.map(\.instanceLocation)
        }
        let sent = transport.requests.count
        print("library-only: success \(outcome.success != nil), sent \(sent), \(violations)")
    }
}

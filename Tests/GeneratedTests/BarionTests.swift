import Barion
import Foundation
import PayloadRuntime
import Testing

@Suite struct BarionTests {
    private func request(total: Decimal) throws -> StartPaymentWithAppleTokenRequest {
        StartPaymentWithAppleTokenRequest(
            posKey: "6ea2eb7a-b5c9-4d32-a4bc-c3a7b8c2f0a1",
            shippingContact: ShippingContact(givenName: "Ödön"),
            billingContact: BillingContact(postalAddress: PostalAddress(country: "Hungary", city: "Pécs")),
            applePayToken: Token(transactionIdentifier: "t-1"),
            paymentType: .delayedCapture,
            delayedCapturePeriod: .days(7),
            paymentRequestId: "order/1",
            callbackUrl: Sensitive(try #require(URIString("https://shop.example/paid?a=1&b=2"))),
            transactions: [
                PaymentTransaction(posTransactionId: "1", payee: "shop@example.com", total: total)
            ],
            currency: .huf
        )
    }

    /// The schema's order, every absent property left out, and no character escaped that need not be.
    private func json(total: String) -> String {
        #"{"POSKey":"6ea2eb7a-b5c9-4d32-a4bc-c3a7b8c2f0a1","#
            + #""ShippingContact":{"GivenName":"Ödön"},"#
            + #""BillingContact":{"PostalAddress":{"Country":"Hungary","City":"Pécs"}},"#
            + #""ApplePayToken":{"TransactionIdentifier":"t-1"},"PaymentType":"DelayedCapture","#
            + #""DelayedCapturePeriod":"7.00:00:00","PaymentRequestId":"order/1","#
            + #""CallbackUrl":"https://shop.example/paid?a=1&b=2","Transactions":"#
            + #"[{"POSTransactionId":"1","Payee":"shop@example.com","Total":\#(total)}],"Currency":"HUF"}"#
    }

    /// 19.99 has no exact `Double`; 38 digits are all that a `Decimal` holds.
    @Test(arguments: [
        "19.99", "0.1", "-5", "12345678901234567890123456789012345678", "1234567.8901234567890123456789",
    ])
    func aRequestIsWrittenExactly(total: String) throws {
        let request = try request(total: #require(Decimal(string: total)))
        #expect(try request.text() == json(total: total))
        #expect(try StartPaymentWithAppleTokenRequest(decoding: json(total: total)) == request)
    }

    @Test func aTimeSpanKeepsItsText() throws {
        let text = json(total: "1").replacing(#""7.00:00:00""#, with: #""07.00:00:00.0""#)
        let request = try StartPaymentWithAppleTokenRequest(decoding: text)
        #expect(request.delayedCapturePeriod == .days(7))
        #expect(try request.text() == text)
    }

    /// A closed list: a currency that the document does not name is an error that says where and what.
    @Test func anUnknownCurrencyIsAnError() throws {
        let text = json(total: "1").replacing(#""HUF""#, with: #""SEK""#)
        let error = #expect(throws: PayloadDecodingError.self) {
            try StartPaymentWithAppleTokenRequest(decoding: text)
        }
        #expect(error?.location == "/Currency")
        #expect(error?.expected == #"one of "CZK", "EUR", "HUF", "USD""#)
        #expect(error?.description.contains("SEK") == false)
    }

    /// Requests are closed, so a misspelled name does not get lost.
    @Test func anUndeclaredPropertyIsAnError() throws {
        let text = json(total: "1").replacing(#""POSKey""#, with: #""Extra":1,"POSKey""#)
        let error = #expect(throws: PayloadDecodingError.self) {
            try StartPaymentWithAppleTokenRequest(decoding: text)
        }
        #expect(error?.location == "/Extra")
    }

    /// An open list: an error code that the document does not name comes back out as it came in.
    @Test func anUnknownErrorCodeIsKept() throws {
        let text = #"{"ErrorCode":"BrandNew","Title":"New"}"#
        let error = try APIError(decoding: text)
        #expect(error.errorCode == APIError.ErrorCode(rawValue: "BrandNew"))
        #expect(error.errorCode != .invalidUser)
        #expect(try error.text() == text)
    }
}

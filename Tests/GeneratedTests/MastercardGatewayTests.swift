import Foundation
import MastercardGateway
import PayloadRuntime
import Testing

@Suite struct MastercardGatewayTests {
    @Test func aPaymentIsWrittenExactly() throws {
        let request = PayRequest(
            order: PayOrder(amount: .number(try #require(Decimal(string: "19.99"))), currency: "EUR"),
            session: SessionReference(id: "SESSION0002"),
            sourceOfFunds: SourceOfFunds(
                type: .card,
                provided: ProvidedFunds(card: Card(expiry: Expiry(month: "5", year: "39")))
            ),
            transaction: Transaction(source: .internet)
        )
        let text =
            #"{"apiOperation":"PAY","order":{"amount":19.99,"currency":"EUR"},"session":{"id":"SESSION0002"},"#
            + #""sourceOfFunds":{"type":"CARD","provided":{"card":{"expiry":{"month":"5","year":"39"}}}},"#
            + #""transaction":{"source":"INTERNET"}}"#
        #expect(try request.text() == text)
        #expect(try PayRequest(decoding: text) == request)
    }

    @Test func anAmountOf38DigitsKeepsEveryDigit() throws {
        let digits = "99999999999999999999999999999999999.999"
        let order = Order(amount: .number(try #require(Decimal(string: digits))))
        #expect(try order.text() == #"{"amount":\#(digits)}"#)
        #expect(try Order(decoding: #"{"amount":\#(digits)}"#) == order)
    }

    /// One digit more than a `Decimal` holds is refused, never rounded.
    @Test func anAmountOf39DigitsIsAnError() throws {
        let error = #expect(throws: PayloadDecodingError.self) {
            try Order(decoding: #"{"amount":999999999999999999999999999999999999.999}"#)
        }
        #expect(error?.location == "/amount")
    }

    /// The gateway takes amounts as numbers and as texts; a text stays as it is, zeros and all.
    @Test func anAmountAsTextStaysAText() throws {
        let text = #"{"amount":"10.50","netAmount":10.5}"#
        let order = try Order(decoding: text)
        #expect(order.amount == .string("10.50"))
        #expect(order.netAmount == .number(try #require(Decimal(string: "10.5"))))
        #expect(try order.text() == text)
    }

    /// Fields that the schema does not declare come after the declared ones, in the order in which they came,
    /// whatever they hold.
    @Test func undeclaredFieldsAreKeptInOrder() throws {
        let request = try UpdateSessionRequest(
            decoding:
                #"{"zeta":[1.50,true],"order":{"b":1,"id":"o-1","a":{"y":true,"x":1e2}},"alpha":"","correlationId":"c"}"#
        )
        #expect(request.additionalProperties.names == ["zeta", "alpha"])
        #expect(request.order?.additionalProperties.names == ["b", "a"])
        #expect(
            try request.text()
                == #"{"order":{"id":"o-1","b":1,"a":{"y":true,"x":1e2}},"correlationId":"c","zeta":[1.50,true],"alpha":""}"#
        )
    }

    @Test func anUndeclaredFieldCanBeSet() throws {
        var request = UpdateSessionRequest(correlationId: "c")
        request.additionalProperties["posTerminal"] = ["location": "US"]
        #expect(try request.text() == #"{"correlationId":"c","posTerminal":{"location":"US"}}"#)
    }

    @Test func anUnknownSourceIsKept() throws {
        let text = #"{"source":"CARRIER_PIGEON"}"#
        let transaction = try Transaction(decoding: text)
        #expect(transaction.source == Transaction.Source(rawValue: "CARRIER_PIGEON"))
        #expect(try transaction.text() == text)
    }

    @available(*, deprecated, message: "It tests a deprecated property.")
    @Test func aDeprecatedPropertyCanBeUsed() throws {
        var transaction = Transaction(id: "1", frequency: "SINGLE")
        #expect(transaction.frequency == "SINGLE")
        #expect(try transaction.text() == #"{"id":"1","frequency":"SINGLE"}"#)
        transaction.frequency = "RECURRING"
        #expect(try transaction.text() == #"{"id":"1","frequency":"RECURRING"}"#)
        #expect(try Transaction(decoding: #"{"frequency":"RECURRING","id":"1"}"#) == transaction)
    }
}

import Barion
import Foundation
import MastercardGateway
import PayerMax
import PayloadRuntime
import Testing
import WorldlineConnect

/// An app that makes a value, breaks it, and asks what is wrong.
@Suite struct ValidationTests {
    private func request(id: String) throws -> StartPaymentWithAppleTokenRequest {
        StartPaymentWithAppleTokenRequest(
            posKey: "6ea2eb7a-b5c9-4d32-a4bc-c3a7b8c2f0a1",
            shippingContact: ShippingContact(givenName: "Ödön"),
            billingContact: BillingContact(postalAddress: PostalAddress(country: "Hungary", city: "Pécs")),
            applePayToken: Token(transactionIdentifier: "t-1"),
            paymentType: .immediate,
            paymentRequestId: id,
            callbackUrl: Sensitive(try #require(URIString("https://shop.example/paid"))),
            transactions: [
                PaymentTransaction(posTransactionId: "1", payee: "shop@example.com", total: 10)
            ],
            currency: .huf
        )
    }

    /// The error prints every violation: of the whole, of a text that is too long, and of an amount that the
    /// currency does not allow.
    @Test func barion() throws {
        var request = try request(id: String(repeating: "é", count: 100))
        try request.validate()
        request.paymentRequestId += "é"
        request.paymentType = .delayedCapture
        request.transactions[0].total = try #require(Decimal(string: "5.5"))
        request.applePayToken = nil
        let error = #expect(throws: ValidationError.self) { try request.validate(in: .init()) }
        #expect(
            error?.description == """
                DelayedCapturePeriod is required when PaymentType is DelayedCapture
                exactly one of Token and ApplePayToken is required
                /PaymentRequestId: expected at most 100 characters
                /Transactions/0/Total: expected at least 10 when Currency is HUF
                /Transactions/0/Total: expected a multiple of 1 when Currency is HUF
                /Transactions/0/Total: expected no decimals, since the currency is HUF
                """
        )
        #expect(
            error?.violations.map(\.keywordLocation) == [
                "/allOf/1/then/required",
                "/oneOf",
                "/properties/PaymentRequestId/maxLength",
                "/allOf/2/then/properties/Transactions/items/properties/Total/minimum",
                "/allOf/2/then/properties/Transactions/items/properties/Total/multipleOf",
                "/properties/Transactions/items/$ref/properties/Total/x-minor-units",
            ]
        )
        #expect(error?.description.contains("é") == false, "a violation quotes the value")
    }

    @Test func mastercardGateway() throws {
        var error = GatewayError(
            cause: .serverBusy,
            explanation: Sensitive(String(repeating: "x", count: 1000))
        )
        try error.validate()
        error.explanation?.value.append("x")
        error.cause = .serverFailed
        let thrown = #expect(throws: ValidationError.self) { try error.validate() }
        #expect(
            thrown?.description == """
                /cause: expected one of "INVALID_REQUEST", "SERVER_BUSY" when explanation is present
                /explanation: expected at most 1000 characters
                """
        )
    }

    @Test func payerMax() throws {
        var data = ApplyDropinSessionRequestData(
            totalAmount: .string("50.00"),
            currency: "MYR",
            country: "MY",
            userId: Sensitive(String(repeating: "u", count: 64))
        )
        try data.validate()
        data.userId.value += "u"
        data.country = "my"
        data.totalAmount = .string("0")
        let error = #expect(throws: ValidationError.self) { try data.validate() }
        #expect(
            error?.violations.map(\.description) == [
                "mitType is required when totalAmount is zero",
                "/country: expected text that matches the pattern ^[A-Z]{2}$",
                "/userId: expected at most 64 characters",
            ]
        )
    }

    @Test func worldlineConnect() throws {
        var filter = PaymentProductFilter(groups: [.cards], products: [302])
        var request = SessionRequest(paymentProductFilters: .init(exclude: filter))
        try request.validate()
        filter.groups?.append(.cards)
        filter.products = [302, 2_147_483_648]
        request.paymentProductFilters?.exclude = filter
        let error = #expect(throws: ValidationError.self) { try request.validate() }
        #expect(
            error?.description == """
                /paymentProductFilters/exclude/groups: expected elements that differ, but elements 0 and 1 are equal
                /paymentProductFilters/exclude/products/1: expected at most 2147483647
                """
        )
    }

    /// The three output formats of JSON Schema, for an app that hands violations on.
    @Test func errorsAreEncoded() throws {
        var request = try request(id: "1")
        request.paymentRequestId = String(repeating: "x", count: 101)
        request.transactions = []
        let error = try #require(throws: ValidationError.self) { try request.validate() }
        let location = StartPaymentWithAppleTokenRequest.schemaLocation.description
        func unit(_ instance: String, _ keyword: String, _ message: JSONValue) -> JSONValue {
            [
                "valid": false, "keywordLocation": .string(keyword),
                "absoluteKeywordLocation": .string("\(location)#\(keyword)"),
                "instanceLocation": .string(instance), "error": message,
            ]
        }
        let units: JSONValue = [
            unit(
                "/PaymentRequestId",
                "/properties/PaymentRequestId/maxLength",
                "expected at most 100 characters"
            ),
            unit("/Transactions", "/properties/Transactions/minItems", "expected at least 1 element"),
        ]
        #expect(error.output(.flag) == ["valid": false])
        #expect(error.output(.basic) == ["valid": false, "errors": units])
        let detailed: JSONValue = [
            "valid": false, "keywordLocation": "", "instanceLocation": "", "errors": units,
        ]
        #expect(error.output(.detailed) == detailed)
        let text = try String(decoding: error.output(.flag).encodedBytes(), as: UTF8.self)
        #expect(text == #"{"valid":false}"#)
    }

    /// In the detailed format what belongs to one reference stands together.
    @Test func detailedErrorsAreGrouped() throws {
        let request = SessionRequest(
            paymentProductFilters: .init(
                exclude: PaymentProductFilter(groups: [.cards, .cards], products: [1, 1])
            )
        )
        let error = try #require(throws: ValidationError.self) { try request.validate() }
        guard case .object(let whole) = error.output(.detailed), case .array(let groups)? = whole["errors"],
            case .object(let group)? = groups.first, case .array(let units)? = group["errors"]
        else { throw error }
        #expect(groups.count == 1)
        #expect(group["instanceLocation"] == "/paymentProductFilters/exclude")
        #expect(
            group["keywordLocation"] == "/properties/paymentProductFilters/$ref/properties/exclude/$ref"
        )
        #expect(units.count == 2)
    }
}

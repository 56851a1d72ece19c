import CheckoutV71
import Foundation
import PayloadRuntime

/// What a payment looks like in JSON, and what is wrong with some.
struct Payments {
    static let card = PaymentRequest(
        amount: Amount(currency: "EUR", value: 1_050),
        deliverAt: DateTime("2026-11-21T12:00:00+01:00"),
        merchantAccount: "ExampleShop",
        metadata: ["order": "1001"],
        paymentMethod: .cardDetails(
            CardDetails(encryptedCardNumber: "adyenjs_0_1_25", holderName: "J. Smith", type: .scheme)
        ),
        reference: "1001",
        returnUrl: "https://shop.example/1001",
        shopperInteraction: .ecommerce
    )

    static let json = #"""
        {
          "amount": {"currency": "EUR", "value": 1050},
          "deliverAt": "2026-11-21T12:00:00+01:00",
          "merchantAccount": "ExampleShop",
          "metadata": {"order": "1001"},
          "paymentMethod": {
            "encryptedCardNumber": "adyenjs_0_1_25", "holderName": "J. Smith", "type": "scheme"
          },
          "reference": "1001",
          "returnUrl": "https://shop.example/1001",
          "shopperInteraction": "Ecommerce"
        }
        """#

    func run(_ checks: inout Checks) throws {
        checks.equal(
            try JSONValue(decoding: Self.card.encodedBytes()),
            try JSONValue(decoding: Self.json),
            "the payment"
        )
        let read = try PaymentRequest(validating: Array(Self.json.utf8))
        checks.equal(read, Self.card, "the payment read from JSON")
        checkViolations(&checks)
        try checkVariants(&checks)
    }

    private func checkViolations(_ checks: inout Checks) {
        var payment = Self.card
        payment.amount.currency = "EURO"
        payment.paymentMethod = .cardDetails(CardDetails())
        do {
            try payment.validate()
            checks.expect(false, "a currency of four letters and an empty card are valid")
        } catch {
            // An object without members is one of several variants.
            let places = error.violations.map { "\($0.instanceLocation) \($0.keyword)" }
            checks.equal(places, ["/amount/currency maxLength", "/paymentMethod oneOf"], "what is wrong")
            checks.expect(!"\(error)".contains("EURO"), "the error has the value: \(error)")
        }
    }

    private func checkVariants(_ checks: inout Checks) throws {
        typealias Method = PaymentRequest.PaymentRequestPaymentMethod
        let ideal = try Method(decoding: #"{"type": "ideal", "issuer": "1121"}"#)
        checks.equal(ideal, .ideal(IdealDetails(issuer: "1121", type: .ideal)), "a payment with iDEAL")
        // What a later version of the service may add is kept as it came.
        let unknown = try Method(decoding: #"{"type": "telepathy", "strength": 3.50}"#)
        checks.equal(
            String(decoding: try unknown.encodedBytes(), as: UTF8.self),
            #"{"type":"telepathy","strength":3.50}"#,
            "a payment of an unknown kind"
        )
        // Schemas that extend one with a discriminator are told apart by it.
        let request = ValidateShopperIdRequest(
            merchantAccount: "ExampleShop",
            paymentMethod: .upiCollect(
                UPIPaymentMethod(type: "upi_collect", virtualPaymentAddress: "smith@bank")
            )
        )
        try request.validate()
        let method = try JSONDocument(parsing: request.encodedBytes()).root["paymentMethod"]
        checks.equal(method?["virtualPaymentAddress"]?.string, "smith@bank", "the address")
        let same = try ValidateShopperIdRequest(validating: request.encodedBytes())
        checks.equal(same, request, "the request read from JSON")
    }
}

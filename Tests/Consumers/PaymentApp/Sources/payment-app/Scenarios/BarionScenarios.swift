import Barion
import Foundation
import PayloadClient
import PayloadRuntime

/// Every answer of Barion.
struct BarionScenarios {
    let app: PaymentApp

    private let module = "Barion"

    private func client(
        _ demand: String = "none",
        _ tag: String = "barion",
        validates: Bool = true
    ) throws -> BarionClient {
        var options = app.options
        options.validatesRequests = validates
        return BarionClient(
            server: .other(try app.url(demand, tag)),
            transport: app.transport,
            options: options
        )
    }

    func run() async {
        await app.report.heading("Barion")
        await app.scenario("startPaymentWithAppleToken 200") {
            let outcome = try await client().startPaymentWithAppleToken(try Self.request(app))
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.errors.isEmpty, "no errors")
        }
        await app.scenario("startPaymentWithAppleToken 200 refused: a success with errors is none") {
            let outcome = try await client("errors").startPaymentWithAppleToken(try Self.request(app))
            await app.noted(module, outcome, variant: "refused")
            guard case .refused(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.errors.only?.errorCode == .applePayNotAllowed, "the error")
            try expect(
                answer.body.errors.only?.authData?.value == app.accounts.barion.posKey,
                "the key in it"
            )
            let error = await app.failure { _ = try outcome.get() }
            try expect(error is OperationFailure<StartPaymentWithAppleTokenOutcome>, "a typed failure")
        }
        await app.scenario("startPaymentWithAppleToken 400: every documented code") {
            for code in Self.codes {
                let outcome = try await client(code.rawValue).startPaymentWithAppleToken(
                    try Self.request(app)
                )
                await app.noted(module, outcome)
                guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
                try expect(answer.body.errors.only?.errorCode == code, "\(code)")
            }
        }
        await app.scenario("startPaymentWithAppleToken 400: the wrong key") {
            var stranger = try Self.request(app)
            stranger.posKey = "21EC2020-3AEA-4069-A2DD-08002B30309D"
            let outcome = try await client().startPaymentWithAppleToken(stranger)
            await app.noted(module, outcome)
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.errors.only?.errorCode == .authenticationFailed, "AuthenticationFailed")
        }
        await app.scenario("startPaymentWithAppleToken 400: what the server's validator finds") {
            var invalid = try Self.request(app)
            invalid.transactions[0].total = 256.5
            let outcome = try await client(validates: false).startPaymentWithAppleToken(invalid)
            await app.noted(module, outcome)
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            let codes = answer.body.errors.map(\.errorCode)
            try expect(Set(codes) == [.modelValidationError], "ModelValidationError, found \(codes)")
            _ = try await app.clientError(in: .validatingRequest) {
                _ = try await client("none", "decimals").startPaymentWithAppleToken(invalid)
            }
            try expect(await app.arrivals("decimals") == 0, "that the valid client sent nothing")
        }
        await app.scenario("startPaymentWithAppleToken: the country of the shop is a fact of the call") {
            var long = try Self.request(app)
            long.paymentType = .delayedCapture
            long.delayedCapturePeriod = .days(20)
            _ = try await app.clientError(in: .validatingRequest) {
                _ = try await client().startPaymentWithAppleToken(long)
            }
            let outcome = try await client().startPaymentWithAppleToken(long, in: .init(shopCountry: "HU"))
            guard case .ok = outcome else { throw Unexpected("\(outcome)") }
        }
        await app.scenario("startPaymentWithAppleToken 500, and a maintenance page") {
            let failure = try await client("failure").startPaymentWithAppleToken(try Self.request(app))
            await app.noted(module, failure)
            guard case .failure(let answer) = failure else { throw Unexpected("\(failure)") }
            try expect(answer.body.message == "An error has occurred.", "the message")
            let page = try await client("maintenance").startPaymentWithAppleToken(try Self.request(app))
            guard case .undocumented(let response) = page else { throw Unexpected("\(page)") }
            try expect(response.status == 503, "503")
        }
    }

    /// A payment that is in order.
    static func request(_ app: PaymentApp) throws -> StartPaymentWithAppleTokenRequest {
        let address = PostalAddress(country: "Hungary", isoCountryCode: "HU", street: "Example Street 1")
        return StartPaymentWithAppleTokenRequest(
            posKey: Sensitive(app.accounts.barion.posKey),
            shippingContact: .init(familyName: "Doeshipping", postalAddress: address),
            billingContact: .init(familyName: "Doebilling", postalAddress: address),
            token: .init(
                transactionIdentifier: "APPLEPAY12345678",
                paymentData: .init(data: "encrypted-payment-data", signature: "payment-signature")
            ),
            paymentType: .immediate,
            paymentRequestId: "APPLEPAY-ORDER#6409-1",
            callbackUrl: Sensitive(
                try present(URIString("https://shop.example.com/api/barion-callback"), "a URL")
            ),
            transactions: [
                .init(posTransactionId: "APPLEPAY-ORDER#6409", payee: "info@shop.example.com", total: 256)
            ],
            currency: .huf
        )
    }

    /// What is secret in it, beside the key.
    static let secrets = [
        "Doeshipping", "Doebilling", "Example Street 1", "APPLEPAY12345678", "encrypted-payment-data",
        "payment-signature", "info@shop.example.com", "https://shop.example.com/api/barion-callback",
    ]

    private static let codes: [APIError.ErrorCode] = [
        .authenticationFailed, .modelValidationError, .invalidApplePayToken, .invalidApplePayMessage,
        .applePayNotAllowed, .notRegisteredToApple, .shopIsInDraftState, .shopIsClosed, .invalidUser,
        .userCantMakeOutgoingTransaction,
    ]
}

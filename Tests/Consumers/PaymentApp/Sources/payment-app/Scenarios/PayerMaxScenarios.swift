import Foundation
import PayerMax
import PayloadClient
import PayloadRuntime
import PayloadSigning

/// Every answer of PayerMax: all have the status 200.
struct PayerMaxScenarios {
    let app: PaymentApp

    private let module = "PayerMax"

    private func client(
        _ demand: String = "none",
        _ tag: String = "payermax",
        signer: (any Authenticator)? = nil,
        validates: Bool = true
    ) throws -> PayerMaxClient {
        let account = app.accounts.payerMax
        let usual = try PayerMaxAuthenticator(
            privateKey: Sensitive(account.merchantKey),
            payerMaxPublicKey: account.payerMaxPublicKey
        )
        var options = app.options
        options.validatesRequests = validates
        return PayerMaxClient(
            server: .other(try app.url(demand, tag)),
            credentials: .sign(signer ?? usual),
            transport: app.transport,
            options: options
        )
    }

    private func request(
        amount: String = "50.00",
        at time: DateTime? = nil
    ) -> ApplyDropinSessionRequest {
        let data = ApplyDropinSessionRequestData(
            totalAmount: .string(amount),
            currency: "MYR",
            country: "MY",
            userId: "payer-20220622-00086",
            componentList: [.card, .googlepay]
        )
        let account = app.accounts.payerMax
        guard let time else {
            // The clock gives the time.
            return .init(
                version: "1.5",
                keyVersion: "1",
                appId: account.appId,
                merchantNo: account.merchantNo,
                data: data
            )
        }
        return .init(
            version: "1.5",
            keyVersion: "1",
            requestTime: time,
            appId: account.appId,
            merchantNo: account.merchantNo,
            data: data
        )
    }

    func run() async {
        await app.report.heading("PayerMax")
        await app.watch.secret("payer-20220622-00086")
        await success()
        await merchantToken()
        await refusals()
        await signatures()
        await clock()
    }

    private func success() async {
        await app.scenario("applyDropinSession 200: signed both ways, with the time from the clock") {
            let outcome = try await client("none", "signed").applyDropinSession(request())
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            let data = try present(answer.body.data, "data of a success")
            await app.watch.secret(data.sessionKey.value)
            await app.watch.secret(data.clientKey.value)
            try expect(data.notSupportedComponent == [.googlepay], "the method without a contract")
            let sent = try present(await app.server.ledger.entries(tagged: "signed").first, "a request")
            await app.watch.secret(try present(sent.request.header("sign"), "a signature"))
            let body = try ApplyDropinSessionRequest(validating: sent.request.body, in: .init(now: Date()))
            let text = body.requestTime.text
            try expect(
                text.contains("."),
                "a time with three decimals, found \(text)"
            )
        }
    }

    private func merchantToken() async {
        await app.scenario("A service provider's token is sent, and hidden from interceptors") {
            let token = "token-of-a-service-provider"
            await app.watch.secret(token)
            var client = try client("none", "token")
            client.merchantAuthToken = Sensitive(token)
            _ = try await client.applyDropinSession(request()).get()
            let sent = try present(await app.server.ledger.entries(tagged: "token").first, "a request")
            try expect(sent.request.header("merchant_auth_token") == token, "the token")
        }
    }

    private func refusals() async {
        await app.scenario("applyDropinSession 200 refused: every documented code") {
            for code in Self.codes {
                let outcome = try await client(code.rawValue).applyDropinSession(request())
                await app.noted(module, outcome, variant: "refused")
                guard case .refused(let answer) = outcome else { throw Unexpected("\(code): \(outcome)") }
                try expect(answer.body.code == code, "\(code), found \(answer.body.code)")
                try expect(outcome.success == nil, "no success")
            }
        }
        await app.scenario("applyDropinSession: AMOUNT_LIMIT, MERCHANT_APP_INVALID and SIGN_VERIFY_FAILED") {
            let tooMuch = try await client().applyDropinSession(request(amount: "5000000.00"))
            try expect(code(of: tooMuch) == .amountLimit, "AMOUNT_LIMIT")
            var stranger = request()
            stranger.appId = "another application"
            let unknown = try await client().applyDropinSession(stranger)
            try expect(code(of: unknown) == .merchantAppInvalid, "MERCHANT_APP_INVALID")
            let forged = PayerMaxAuthenticator(
                sign: { _ in Data(repeating: 7, count: 256) },
                isValid: { _, _ in false }
            )
            let wrong = try await client(signer: forged).applyDropinSession(request())
            try expect(code(of: wrong) == .signVerifyFailed, "SIGN_VERIFY_FAILED, unsigned and not verified")
            let error = await app.failure { _ = try wrong.get() }
            try expect(error is OperationFailure<ApplyDropinSessionOutcome>, "a typed failure from get()")
        }
    }

    private func code(of outcome: ApplyDropinSessionOutcome) -> ApplyDropinSessionResponse.Code? {
        guard case .refused(let answer) = outcome else { return nil }
        return answer.body.code
    }

    private func signatures() async {
        for demand in ["unsigned", "missigned", "malsigned", "tampered"] {
            await app.scenario("A success that is \(demand) does not reach the caller") {
                let error = try await app.clientError(in: .verifying) {
                    _ = try await client(demand).applyDropinSession(request())
                }
                guard case .thrown(let cause) = error.cause else { throw Unexpected("\(error)") }
                try expect(cause is SignatureError, "a SignatureError, found \(cause)")
            }
        }
    }

    private func clock() async {
        await app.scenario("A request of three minutes ago is not sent") {
            let old = try present(DateTime(Date() - 180, fractionDigits: 3), "a time")
            _ = try await app.clientError(in: .validatingRequest) {
                _ = try await client("none", "old").applyDropinSession(request(at: old))
            }
            try expect(await app.arrivals("old") == 0, "that nothing arrived")
        }
        await app.scenario("The server holds to its window of two minutes") {
            let old = try present(DateTime(Date() - 180, fractionDigits: 3), "a time")
            let outcome = try await client(validates: false).applyDropinSession(request(at: old))
            await app.noted(module, outcome, variant: "refused")
            try expect(code(of: outcome) == .paramsInvalid, "PARAMS_INVALID, found \(outcome)")
        }
    }

    private static let codes: [ApplyDropinSessionResponse.Code] = [
        .systemError, .requestTimeout, .unexpectedError, .signVerifyFailed, .merchantInvalid,
        .merchantAppInvalid, .paramsInvalid, .contractInvalid, .onboardError, .countryInvalid,
        .currencyInvalid, .amountLimit, .amountLimitMinimum, .amountLimitMaximum, .amountInvalid,
        .paymentMethodNotExist, .paymentMethodSuspend, .paymentRejected, .authenticateFailed,
        .declinedByMerchantBlacklist,
    ]
}

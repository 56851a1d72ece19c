import Foundation
import PayloadClient
import PayloadRuntime
import PayloadSigning
import WorldlineConnect

/// Every answer of Worldline Connect.
struct WorldlineScenarios {
    let app: PaymentApp

    private let module = "WorldlineConnect"

    /// A client of the merchant, with the wrong key if asked for.
    private func client(
        _ demand: String = "none",
        _ tag: String = "worldline",
        merchant: String? = nil,
        secret: String? = nil,
        validates: Bool = true
    ) throws -> WorldlineConnectClient {
        let account = app.accounts.worldline
        let signer = V1HMACAuthenticator(
            keyID: account.keyID,
            secret: Sensitive(secret ?? account.secret)
        )
        var options = app.options
        options.validatesRequests = validates
        return WorldlineConnectClient(
            server: .other(try app.url(demand, tag)),
            merchantId: merchant ?? account.merchantId,
            credentials: .v1HMAC(signer),
            transport: app.transport,
            options: options
        )
    }

    func run() async {
        await app.report.heading("Worldline Connect")
        await createSession()
        await createSessionFailures()
        await createProductSession()
        await createProductSessionFailures()
        await idempotence()
        await metaInfo()
        await undocumented()
    }

    private func createSession() async {
        await app.scenario("createSession 200: a session, and the tokens that cannot be used") {
            let usable = "122c5b4d-dd40-49f0-b7c9-3594212167a9"
            let stale = "126166b16ed04b3ab85fb06da1d7a167"
            await app.watch.secret(stale)
            let request = SessionRequest(tokens: [Sensitive(usable), Sensitive(stale)])
            let outcome = try await client().createSession(request)
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.invalidTokens?.map(\.value) == [stale], "the stale token alone")
            try expect(outcome.idempotenceRequestTimestamp == nil, "no timestamp without a key")
            let body = try outcome.get()
            await app.watch.secret(try present(body.clientSessionId?.value, "a session"))
            await app.watch.secret(try present(body.customerId?.value, "a customer"))
        }
        await app.scenario("createSession: an invalid body is not sent") {
            let request = Self.invalid
            let error = try await app.clientError(in: .validatingRequest) {
                _ = try await client("none", "invalid").createSession(request)
            }
            try expect(error.response == nil && error.attempts == 0, "that nothing was sent")
            try expect(await app.arrivals("invalid") == 0, "that nothing arrived")
        }
    }

    /// A list that the document wants without repeated elements.
    private static let invalid = SessionRequest(
        paymentProductFilters: .init(exclude: .init(products: [1, 1]))
    )

    private func createSessionFailures() async {
        await app.scenario("createSession 400: what the server finds wrong") {
            let outcome = try await client(validates: false).createSession(Self.invalid)
            await app.noted(module, outcome)
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(
                answer.body.errors.only?.code.rawValue == "20000000",
                "the code of an invalid parameter"
            )
            let name = answer.body.errors.only?.propertyName
            try expect(
                name == "paymentProductFilters.exclude.products",
                "the property, found \(name ?? "none")"
            )
        }
        await app.scenario("createSession 403: the wrong key, and another merchant") {
            for wrong in [try client(secret: "another secret"), try client(merchant: "9992")] {
                let outcome = try await wrong.createSession(SessionRequest())
                await app.noted(module, outcome)
                guard case .forbidden(let answer) = outcome else { throw Unexpected("\(outcome)") }
                try expect(answer.body.errors.count == 1, "an error")
                let error = await app.failure { _ = try outcome.get() }
                try expect(error is OperationFailure<CreateSessionOutcome>, "a typed failure from get()")
            }
        }
        await app.scenario("createSession 404, 409 and 500") {
            let missing = try await client("missing").createSession(SessionRequest())
            await app.noted(module, missing)
            guard case .notFound = missing else { throw Unexpected("\(missing)") }
            let conflict = try await client("conflict").createSession(SessionRequest())
            await app.noted(module, conflict)
            guard case .conflict = conflict else { throw Unexpected("\(conflict)") }
            let failure = try await client("failure").createSession(SessionRequest())
            await app.noted(module, failure)
            guard case .failure(let answer) = failure else { throw Unexpected("\(failure)") }
            try expect(
                answer.status == 500 && answer.body.errors.only?.code.rawValue == "9999",
                "500 and code 9999"
            )
        }
    }

    private static let applePay = CreatePaymentProductSessionRequest(
        paymentProductSession302SpecificInput: .init(
            displayName: "Worldline",
            domainName: "pay1.checkout.worldline-solutions.com",
            validationUrl: "https://apple-pay-gateway.apple.com/paymentservices/startSession"
        )
    )

    private func createProductSession() async {
        await app.scenario("createPaymentProductSession 200: an Apple Pay session") {
            let outcome = try await client().createPaymentProductSession(
                paymentProductId: 302,
                Self.applePay
            )
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            let output = answer.body.paymentProductSession302SpecificOutput
            await app.watch.secret(try present(output.sessionObject?.value, "a session object"))
        }
        await app.scenario("createPaymentProductSession 400: no domain") {
            let outcome = try await client().createPaymentProductSession(
                paymentProductId: 302,
                CreatePaymentProductSessionRequest()
            )
            await app.noted(module, outcome)
            guard case .badRequest = outcome else { throw Unexpected("\(outcome)") }
        }
        await app.scenario("createPaymentProductSession 404 with code 1426: no product with sessions") {
            let outcome = try await client().createPaymentProductSession(
                paymentProductId: 303,
                Self.applePay
            )
            await app.noted(module, outcome)
            guard case .notFound(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.errors.only?.code.rawValue == "1426", "code 1426")
        }
    }

    private func createProductSessionFailures() async {
        await app.scenario("createPaymentProductSession 403, 409 and 500") {
            func answer(_ client: WorldlineConnectClient) async throws -> CreatePaymentProductSessionOutcome {
                let outcome = try await client.createPaymentProductSession(
                    paymentProductId: 302,
                    Self.applePay
                )
                await app.noted(module, outcome)
                return outcome
            }
            let forbidden = try await answer(try client(secret: "another secret"))
            guard case .forbidden = forbidden else { throw Unexpected("\(forbidden)") }
            let conflict = try await answer(try client("conflict"))
            guard case .conflict = conflict else { throw Unexpected("\(conflict)") }
            let failure = try await answer(try client("failure"))
            guard case .failure = failure else { throw Unexpected("\(failure)") }
        }
    }

    private func idempotence() async {
        await app.scenario("A repeated key: the same answer, with the time of the first one") {
            let key = UUID().uuidString
            let first = try await client().createSession(SessionRequest(), idempotenceKey: key)
            let second = try await client().createSession(SessionRequest(), idempotenceKey: key)
            try expect(first.idempotenceRequestTimestamp == nil, "no time in the first answer")
            let time = try present(second.idempotenceRequestTimestamp, "the time in the second answer")
            let age = Int(Date().timeIntervalSince1970 * 1_000) - time
            try expect((0..<60_000).contains(age), "a time of the last minute, found \(age) ms ago")
            try expect(first.success == second.success && first.success != nil, "the same answer")
        }
        await app.scenario("createSession 409 with code 1409: the first one still runs") {
            let key = UUID().uuidString
            let slow = try client("slow", "slow-1")
            async let first = slow.createSession(SessionRequest(), idempotenceKey: key)
            try await app.waitForArrival("slow-1")
            let second = try await client().createSession(SessionRequest(), idempotenceKey: key)
            await app.noted(module, second, variant: "1409")
            guard case .idempotenceConflict(let answer) = second else { throw Unexpected("\(second)") }
            try expect(answer.status == 409, "status 409")
            try expect(second.idempotenceRequestTimestamp != nil, "the time of the first one")
            guard case .ok = try await first else { throw Unexpected("no success of the first one") }
        }
        await app.scenario("createPaymentProductSession 409 with code 1409") {
            let key = UUID().uuidString
            let slow = try client("slow", "slow-2")
            async let first = slow.createPaymentProductSession(
                paymentProductId: 302,
                Self.applePay,
                idempotenceKey: key
            )
            try await app.waitForArrival("slow-2")
            let second = try await client().createPaymentProductSession(
                paymentProductId: 302,
                Self.applePay,
                idempotenceKey: key
            )
            await app.noted(module, second, variant: "1409")
            guard case .idempotenceConflict = second else { throw Unexpected("\(second)") }
            _ = try await first
        }
    }

    private func metaInfo() async {
        await app.scenario("What is said about the calling system arrives, and is signed") {
            let info = WorldlineConnect.ServerMetaInfo(
                platformIdentifier: "Linux; Swift",
                sdkIdentifier: "PaymentApp/v1",
                sdkCreator: "Example",
                integrator: "Example"
            )
            var client = try client("none", "meta")
            client.serverMetaInfo = Base64Data(try info.encoded())
            let outcome = try await client.createSession(SessionRequest(), clientMetaInfo: "e30=")
            guard case .ok = outcome else { throw Unexpected("\(outcome)") }
            let sent = try present(await app.server.ledger.entries(tagged: "meta").first, "a request")
            let value = try present(sent.request.header("X-GCS-ServerMetaInfo"), "the header field")
            let bytes = try present(Data(base64Encoded: value), "base64")
            try expect(try WorldlineConnect.ServerMetaInfo(validating: bytes) == info, "what was said")
            try expect(sent.request.header("X-GCS-ClientMetaInfo") == "e30=", "what the client said")
        }
    }

    private func undocumented() async {
        await app.scenario("A header field that is not as documented is an error that names it") {
            let error = try await app.clientError(in: .validatingResponse) {
                _ = try await client("badHeader").createSession(SessionRequest())
            }
            guard case .invalid(let parts) = error.cause else { throw Unexpected("\(error)") }
            let name = "X-GCS-Idempotence-Request-Timestamp"
            try expect(parts.map(\.part) == [.header(name)], "the header field, found \(error)")
            try expect(error.response?.status == 200, "what came")
        }
        await app.scenario("A wrong path is answered without JSON, which is undocumented and no error") {
            var wrong = try client()
            wrong.server = .other(try present(URL(string: app.server.url + "/wrong"), "a URL"))
            let outcome = try await wrong.createSession(SessionRequest())
            guard case .undocumented(let response) = outcome else { throw Unexpected("\(outcome)") }
            try expect(response.status == 404 && response.body == Data("Not Found".utf8), "what came")
        }
    }
}

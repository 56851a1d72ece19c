import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime

/// Every answer of the Mastercard Gateway.
struct MastercardScenarios {
    let app: PaymentApp

    private let module = "MastercardGateway"

    func client(
        _ demand: String = "none",
        _ tag: String = "mastercard",
        credentials: MastercardGatewayClient.Credentials? = nil,
        version: Int = 100,
        validates: Bool = true
    ) throws -> MastercardGatewayClient {
        let account = app.accounts.mastercard
        var options = app.options
        options.validatesRequests = validates
        return MastercardGatewayClient(
            server: .other(try app.url(demand, tag)),
            merchantId: account.merchantId,
            version: version,
            credentials: credentials ?? .merchantPassword(Sensitive(account.password)),
            transport: app.transport,
            options: options
        )
    }

    func run() async {
        await app.report.heading("Mastercard Gateway")
        for secret in Self.secrets { await app.watch.secret(secret) }
        await create()
        await update()
        await retrieve()
        await pay()
        await sessionPassword()
        await failures()
    }

    /// A session with a card and an amount.
    func filledSession() async throws -> Sensitive<String> {
        let client = try client()
        let created = try await client.createSession().get()
        let id = created.session.id
        await app.watch.secret(id.value)
        await app.watch.secret(try present(created.session.aes256Key?.value, "a key"))
        let stored = try await client.updateSession(sessionId: id, Self.cardUpdate)
        await app.noted(module, stored)
        _ = try stored.get()
        return id
    }

    private func create() async {
        await app.scenario("createSession 201 without a body, 200 with one") {
            let created = try await client().createSession()
            await app.noted(module, created)
            guard case .created(let answer) = created else { throw Unexpected("\(created)") }
            try expect(answer.body.session.updateStatus == .noUpdate, "an empty session")
            let limited = try await client("ok").createSession(.init(session: .init(authenticationLimit: 25)))
            await app.noted(module, limited)
            guard case .ok(let answer) = limited else { throw Unexpected("\(limited)") }
            try expect(answer.body.session.authenticationLimit == 25, "the limit")
            await app.watch.secret(answer.body.session.id.value)
        }
        await app.scenario("createSession 400: too high a limit, which the client does not send either") {
            let request = CreateSessionRequest(session: .init(authenticationLimit: 26))
            let outcome = try await client(validates: false).createSession(request)
            await app.noted(module, outcome)
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.error.field == "session.authenticationLimit", "the field")
            _ = try await app.clientError(in: .validatingRequest) {
                _ = try await client().createSession(request)
            }
        }
    }

    private func update() async {
        await app.scenario("updateSession 201 and 200: the card is masked, and nothing is removed") {
            let id = try await filledSession()
            let outcome = try await client().updateSession(
                sessionId: id,
                .init(order: .init(amount: .string("7.00")))
            )
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.order?.amount == .string("7.00"), "the new amount")
            try expect(answer.body.order?.currency == "USD", "the currency of before")
            let card = answer.body.sourceOfFunds?.provided?.card
            try expect(card?.number?.value == "414767xxxxxx0003", "a masked number")
            try expect(card?.securityCode?.value == "xxx", "a masked code")
            try expect(card?.expiry?.month?.value == "5", "the month without a zero")
        }
        await app.scenario("updateSession 400: an invalid currency") {
            let id = try await filledSession()
            let request = UpdateSessionRequest(order: .init(currency: "usd"))
            let outcome = try await client(validates: false).updateSession(sessionId: id, request)
            await app.noted(module, outcome)
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.error.field == "order.currency", "the field")
        }
    }

    private func retrieve() async {
        await app.scenario("retrieveSession 200, and 400 for another version of the API") {
            let id = try await filledSession()
            let outcome = try await client().retrieveSession(sessionId: id)
            await app.noted(module, outcome)
            guard case .ok(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.session.updateStatus == .success, "an updated session")
            let other = try await client(version: 99).retrieveSession(sessionId: id)
            await app.noted(module, other)
            guard case .badRequest(let answer) = other else { throw Unexpected("\(other)") }
            try expect(answer.body.error.field == "version", "the version")
        }
    }

    private func pay() async {
        await app.scenario("pay 201 with the session's card, 200 the same again, 400 without a security code")
        {
            let request = Self.payment(try await filledSession(), amount: "1.00")
            let order = "order-\(UUID().uuidString.prefix(8))"
            let first = try await client().pay(orderId: order, transactionId: "1", request)
            await app.noted(module, first)
            guard case .created(let answer) = first else { throw Unexpected("\(first)") }
            try expect(answer.body.result == .success, "success")
            try expect(answer.body.order.amount == 1, "the request's amount before the session's")
            let again = try await client().pay(orderId: order, transactionId: "1", request)
            await app.noted(module, again)
            guard case .ok(let same) = again else { throw Unexpected("\(again)") }
            try expect(same.body == answer.body, "the same answer")
            let third = try await client().pay(orderId: order, transactionId: "2", request)
            await app.noted(module, third)
            guard case .badRequest(let failure) = third else { throw Unexpected("\(third)") }
            let field = failure.body.error.field ?? "none"
            try expect(
                field == "sourceOfFunds.provided.card.securityCode",
                "the code is gone, found \(field)"
            )
        }
        await app.scenario("pay: a declined card is a result and no error") {
            let body = try await client().pay(
                orderId: "declined",
                transactionId: UUID().uuidString,
                Self.payment(try await declinedSession())
            ).get()
            try expect(body.result == .failure && body.response.gatewayCode == .declined, "DECLINED")
        }
        await app.scenario("pay with a token, whose card counts after the session's") {
            let token = SourceOfFunds(type: .card, token: Sensitive(app.accounts.mastercard.token))
            var request = Self.payment(nil)
            request.sourceOfFunds = token
            let alone = try await client().pay(orderId: "token", transactionId: UUID().uuidString, request)
            try expect(alone.success?.result == .success, "success with the token's card, found \(alone)")
            request.session = SessionReference(id: try await declinedSession())
            let both = try await client().pay(orderId: "token", transactionId: UUID().uuidString, request)
            try expect(both.success?.response.gatewayCode == .declined, "the session's card, found \(both)")
        }
    }

    /// A session with a card that is declined.
    private func declinedSession() async throws -> Sensitive<String> {
        let id = try await filledSession()
        let card = Card(number: "4147670000000069", securityCode: "739")
        let update = UpdateSessionRequest(sourceOfFunds: .init(provided: .init(card: card)))
        _ = try await client().updateSession(sessionId: id, update).get()
        return id
    }

    private func sessionPassword() async {
        await app.scenario("A session as a password stores what a payer enters, and nothing else") {
            let id = try await client().createSession(.init(session: .init(authenticationLimit: 2))).get()
                .session.id
            await app.watch.secret(id.value)
            let payer = try client(credentials: .sessionPassword(id))
            let stored = try await payer.updateSession(sessionId: id, .init(sourceOfFunds: Self.card))
            guard case .created = stored else { throw Unexpected("\(stored)") }
            let amount = UpdateSessionRequest(order: .init(amount: .string("0.01")))
            let refused = try await payer.updateSession(sessionId: id, amount)
            await app.noted(module, refused)
            guard case .badRequest(let answer) = refused else { throw Unexpected("\(refused)") }
            try expect(answer.body.error.validationType == .unsupported, "an unsupported field")
            let exhausted = try await payer.retrieveSession(sessionId: id)
            await app.noted(module, exhausted)
            guard case .failure(let answer) = exhausted else { throw Unexpected("\(exhausted)") }
            try expect(answer.status == 401, "401 when the limit is reached")
        }
        await app.scenario("A session as a password does not pay: the document says so, and nothing is sent")
        {
            let id = try await filledSession()
            let payer = try client("none", "payer", credentials: .sessionPassword(id))
            let error = try await app.clientError(in: .building) {
                _ = try await payer.pay(orderId: "o", transactionId: "t", Self.payment(id))
            }
            guard case .refused(let words) = error.cause else { throw Unexpected("\(error)") }
            try expect(words.contains("sessionPassword") && words.contains("merchantPassword"), "both names")
            try expect(await app.arrivals("payer") == 0, "that nothing arrived")
        }
    }

    private func failures() async {
        await app.scenario("401, 500 and 503 of each operation") {
            let id = try await filledSession()
            let stranger = try client(credentials: .merchantPassword("another password"))
            for (client, status) in [
                (stranger, 401), (try client("failure"), 500), (try client("busy-99"), 503),
            ] {
                try await check(await client.createSession(), status)
                try await check(await client.updateSession(sessionId: id, Self.cardUpdate), status)
                try await check(await client.retrieveSession(sessionId: id), status)
                try await check(
                    await client.pay(orderId: "o", transactionId: "t", Self.payment(id)),
                    status
                )
            }
        }
    }

    private func check<Outcome: OperationOutcome>(_ outcome: Outcome, _ status: Int) async throws {
        await app.noted(module, outcome)
        try expect(outcome.response.status == status, "\(status), found \(outcome)")
        let error = await app.failure { _ = try outcome.get() }
        try expect(error is OperationFailure<Outcome>, "a typed failure from get()")
    }
}

extension MastercardScenarios {
    /// A card.
    static let card = SourceOfFunds(
        type: .card,
        provided: .init(
            card: .init(
                number: "4147670000000003",
                securityCode: "739",
                expiry: .init(month: "05", year: "39"),
                nameOnCard: "Jo Cardholder"
            )
        )
    )

    /// An order, a payer and a card.
    static let cardUpdate = UpdateSessionRequest(
        order: .init(amount: .string("100.00"), currency: "USD"),
        customer: .init(firstName: "Josephine", email: "jo@payer.example.com"),
        sourceOfFunds: card
    )

    /// What is secret in them.
    static let secrets = [
        "4147670000000003", "4147670000000069", "739", "Jo Cardholder", "Josephine", "jo@payer.example.com",
        "another password",
    ]

    /// A payment with the fields of a session.
    static func payment(_ session: Sensitive<String>?, amount: String = "100.00") -> PayRequest {
        PayRequest(
            order: .init(amount: .string(amount), currency: "USD"),
            session: session.map { SessionReference(id: $0) },
            sourceOfFunds: .init(type: .card)
        )
    }
}

import Barion
import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime
import PayloadSigning
import WorldlineConnect

/// What is sent again, and what is not.
struct RepeatScenarios {
    let app: PaymentApp

    private let policy = RetryPolicy(attempts: 3, base: .milliseconds(20), limit: .seconds(5))

    private func options(_ policy: RetryPolicy?) -> ClientOptions {
        var options = app.options
        options.retry = policy
        return options
    }

    private func mastercard(
        _ demand: String,
        _ tag: String,
        _ policy: RetryPolicy?,
        broken: Bool = false
    ) throws -> MastercardGatewayClient {
        MastercardGatewayClient(
            server: .other(try app.url(demand, tag, broken: broken)),
            merchantId: app.accounts.mastercard.merchantId,
            credentials: .merchantPassword(Sensitive(app.accounts.mastercard.password)),
            transport: app.transport,
            options: options(policy)
        )
    }

    private func worldline(_ tag: String) throws -> WorldlineConnectClient {
        let account = app.accounts.worldline
        return WorldlineConnectClient(
            server: .other(try app.url("unavailable-1", tag)),
            merchantId: account.merchantId,
            credentials: .v1HMAC(
                V1HMACAuthenticator(keyID: account.keyID, secret: Sensitive(account.secret))
            ),
            transport: app.transport,
            options: options(policy)
        )
    }

    func run() async {
        await app.report.heading("What is sent again")
        await reads()
        await writes()
        await keys()
    }

    private func reads() async {
        await app.scenario("A read that met 503 with Retry-After is sent again after that time") {
            let id = try await MastercardScenarios(app: app).filledSession()
            let clock = ContinuousClock()
            let start = clock.now
            let outcome = try await mastercard("busy-1", "read", policy).retrieveSession(sessionId: id)
            guard case .ok = outcome else { throw Unexpected("\(outcome)") }
            try expect(clock.now - start >= .seconds(1), "a second of waiting")
            try expect(await app.arrivals("read") == 2, "two attempts")
        }
        await app.scenario("Without a policy nothing is sent again") {
            let id = try await MastercardScenarios(app: app).filledSession()
            let outcome = try await mastercard("busy-1", "once", nil).retrieveSession(sessionId: id)
            guard case .failure(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(
                answer.status == 503 && answer.response.headers["Retry-After"] == "1",
                "503 as it came"
            )
            try expect(await app.arrivals("once") == 1, "one attempt")
        }
        await app.scenario("A wait beyond the limit is not waited for: the 503 is the answer") {
            let id = try await MastercardScenarios(app: app).filledSession()
            let impatient = RetryPolicy(attempts: 3, base: .milliseconds(10), limit: .milliseconds(500))
            let outcome = try await mastercard("busy-1", "impatient", impatient).retrieveSession(
                sessionId: id
            )
            guard case .failure = outcome else { throw Unexpected("\(outcome)") }
            try expect(await app.arrivals("impatient") == 1, "one attempt")
        }
        await app.scenario("A read whose connection ends is sent three times, and then fails") {
            let client = try mastercard("close", "closed", policy, broken: true)
            let error = try await app.clientError(in: .sending) {
                _ = try await client.retrieveSession(sessionId: "SESSION0000000000000000000000000")
            }
            try expect(error.attempts == 3, "three attempts, found \(error)")
            try expect(await app.arrivals("closed") == 3, "three requests")
        }
    }

    private func writes() async {
        await app.scenario("Writes without a key are sent once, whatever the policy") {
            let id = try await MastercardScenarios(app: app).filledSession()
            let client = try mastercard("busy-1", "write", policy)
            let created = try await client.createSession()
            guard case .failure = created else { throw Unexpected("\(created)") }
            try expect(await app.arrivals("write") == 1, "one creation")
            let other = try mastercard("busy-9", "writes", policy)
            _ = try await other.updateSession(sessionId: id, MastercardScenarios.cardUpdate)
            _ = try await other.pay(orderId: "o", transactionId: "t", MastercardScenarios.payment(id))
            try expect(await app.arrivals("writes") == 2, "an update and a payment")
            let barion = BarionClient(
                server: .other(try app.url("unavailable-1", "start")),
                transport: app.transport,
                options: options(policy)
            )
            _ = try await barion.startPaymentWithAppleToken(try BarionScenarios.request(app))
            try expect(await app.arrivals("start") == 1, "one payment")
        }
        await app.scenario("A write whose connection ends is sent once") {
            let client = try mastercard("close", "lostwrite", policy, broken: true)
            let error = try await app.clientError(in: .sending) { _ = try await client.createSession() }
            try expect(error.attempts == 1, "one attempt")
            try expect(await app.arrivals("lostwrite") == 1, "one request")
        }
    }

    private func keys() async {
        await app.scenario("A write with an idempotence key is sent again with the same key, signed anew") {
            let outcome = try await worldline("key").createSession(
                SessionRequest(),
                idempotenceKey: "the-key"
            )
            guard case .ok = outcome else { throw Unexpected("\(outcome)") }
            let entries = await app.server.ledger.entries(tagged: "key")
            let keys = entries.map { $0.request.header("X-GCS-Idempotence-Key") }
            try expect(keys == ["the-key", "the-key"], "the key twice, found \(entries.count) requests")
            try expect(entries.first?.request.body == entries.last?.request.body, "the same body")
            let dates = entries.compactMap { $0.request.header("Date") }
            try expect(dates.count == 2 && dates[0] != dates[1], "a date for each attempt, found \(dates)")
        }
        await app.scenario("The same write without a key is sent once") {
            _ = try await worldline("keyless").createSession(SessionRequest())
            try expect(await app.arrivals("keyless") == 1, "one request")
        }
    }
}

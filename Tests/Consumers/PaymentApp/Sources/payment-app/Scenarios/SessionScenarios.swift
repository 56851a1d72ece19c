import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime

/// Paying with a session that may change in between.
struct SessionScenarios {
    let app: PaymentApp

    private var sessions: MastercardScenarios { MastercardScenarios(app: app) }

    /// Why a caller decides not to pay.
    private struct TooExpensive: Error {}

    func run() async {
        await app.report.heading("Sessions that change")
        await quiet()
        await lostRace()
        await otherFaults()
    }

    private func pay(
        _ id: Sensitive<String>,
        _ tag: String = "race",
        order: String = UUID().uuidString,
        while decide: @escaping @Sendable (SessionContent) async throws -> Void
    ) async throws -> PayOutcome {
        try await sessions.client("none", tag).withSession(
            sessionId: id,
            orderId: order,
            transactionId: "1"
        ) { content in
            try await decide(content)
            var payment = MastercardScenarios.payment(nil)
            payment.order.amount = content.order?.amount
            return payment
        }
    }

    private func quiet() async {
        await app.scenario("withSession pays with the session and the version that were read") {
            let id = try await sessions.filledSession()
            let outcome = try await pay(id, "quiet") { _ in }
            guard case .created(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.order.amount == 100, "the session's amount")
            let sent = try present(await app.server.ledger.entries(tagged: "quiet").last, "a payment")
            let body = try PayRequest(validating: sent.request.body)
            try expect(body.session?.id == id && body.session?.version?.count == 10, "identifier and version")
        }
        await app.scenario("withSession sends nothing when the caller decides against it") {
            let id = try await sessions.filledSession()
            let error = await app.failure { _ = try await pay(id, "decided") { _ in throw TooExpensive() } }
            try expect(
                error is TooExpensive,
                "the caller's own error, found \(error.map { "\($0)" } ?? "none")"
            )
            try expect(await app.arrivals("decided") == 1, "the retrieval alone")
        }
    }

    private func lostRace() async {
        await app.scenario("A lost race is a typed error with what is there now, and a second try succeeds") {
            let id = try await sessions.filledSession()
            let other = try sessions.client()
            let raise = UpdateSessionRequest(order: .init(amount: .string("250.00")))
            let error = await app.failure {
                _ = try await pay(id) { _ in
                    _ = try await other.updateSession(sessionId: id, raise).get()
                }
            }
            let lost = try present(
                error as? LostRace<SessionContent, PayOutcome>,
                "a LostRace, found \(error.map { "\($0)" } ?? "none")"
            )
            try expect(lost.current.order?.amount == .string("250.00"), "the amount as it is now")
            guard case .badRequest(let answer) = lost.outcome else { throw Unexpected("\(lost.outcome)") }
            try expect(answer.body.error.cause == .invalidRequest, "INVALID_REQUEST")
            let outcome = try await pay(id) { _ in }
            guard case .created(let paid) = outcome else { throw Unexpected("\(outcome)") }
            try expect(paid.body.order.amount == 250, "the new amount, and the security code still there")
        }
        await app.scenario("Of 20 callers that change one session and pay with it, at most one pays") {
            let id = try await sessions.filledSession()
            let paid = await withTaskGroup(of: Int.self) { group in
                for number in 1...20 {
                    group.addTask { await payment(number, with: id) }
                }
                return await group.reduce(0, +)
            }
            try expect(paid <= 1, "one payment at most, since it removes the security code; found \(paid)")
        }
    }

    /// Changes the amount and pays with what it has read. 1 when the payment went through.
    private func payment(_ number: Int, with id: Sensitive<String>) async -> Int {
        do {
            let client = try sessions.client()
            let amount = Amount.string("\(number).00")
            _ = try await client.updateSession(sessionId: id, .init(order: .init(amount: amount)))
            let outcome = try await pay(id, order: "race-\(number)-\(UUID().uuidString.prefix(8))") { _ in }
            return outcome.success == nil ? 0 : 1
        } catch {
            await app.watch.saw(error)
            return 0
        }
    }

    private func otherFaults() async {
        await app.scenario("withSession: another fault with the same cause is no lost race") {
            let id = try await sessions.filledSession()
            _ = try await pay(id) { _ in }.get()
            let outcome = try await pay(id) { _ in }
            guard case .badRequest(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.error.validationType == .missing, "a missing security code")
        }
        await app.scenario("withSession: a session that does not exist is a failure of the retrieval") {
            let error = await app.failure {
                _ = try await pay("SESSION0000000000000000000000000") { _ in }
            }
            try expect(
                error is OperationFailure<RetrieveSessionOutcome>,
                "a failed retrieval, found \(error.map { "\($0)" } ?? "none")"
            )
        }
    }
}

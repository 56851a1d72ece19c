import Barion
import Foundation
import MastercardGateway
import PayerMax
import PayloadClient
import PayloadRuntime
import WorldlineConnect

/// The same clients without a server: the documents' own examples answer them, as in the tests of an app.
struct ExampleScenarios {
    let app: PaymentApp

    func run() async {
        await app.report.heading("Answers from the documents' examples")
        await barion()
        await mastercard()
        await worldline()
        await payerMax()
    }

    /// Signs nothing, and takes everything for signed.
    private struct Unsigned: Authenticator {
        func authenticate(_ request: inout TransportRequest) async throws {}
    }

    private func barion() async {
        await app.scenario("Barion: a success, an error, and no connection") {
            let transport = ExampleTransport(BarionClient.operations)
            let client = BarionClient(server: .test, transport: transport)
            let request = try BarionScenarios.request(app)
            _ = try await client.startPaymentWithAppleToken(request).get()
            try transport.answer("startPaymentWithAppleToken", status: 400, times: .once)
            let refused = try await client.startPaymentWithAppleToken(request)
            guard case .badRequest = refused else { throw Unexpected("\(refused)") }
            try transport.answer("startPaymentWithAppleToken", throwing: .timedOut)
            _ = try await app.clientError(in: .sending) {
                _ = try await client.startPaymentWithAppleToken(request)
            }
            try expect(transport.requests.count == 3, "three requests")
            let sent = try present(transport.lastRequest, "a request")
            try expect(sent.origin == "https://api.test.barion.com", "the test server, found \(sent.origin)")
            try expect(
                sent.target == "/v2/ApplePay/StartPaymentWithAppleToken",
                "the path, found \(sent.target)"
            )
        }
    }

    private func mastercard() async {
        await app.scenario("Mastercard: each operation, and withSession") {
            let transport = ExampleTransport(MastercardGatewayClient.operations)
            let client = MastercardGatewayClient(
                server: .productionEurope,
                merchantId: "TESTAB2894354",
                credentials: .merchantPassword("no password"),
                transport: transport
            )
            let id = try await client.createSession().get().session.id
            _ = try await client.updateSession(sessionId: id, MastercardScenarios.cardUpdate).get()
            let paid = try await client.withSession(sessionId: id, orderId: "o", transactionId: "t") { _ in
                MastercardScenarios.payment(nil)
            }
            guard case .ok = paid else { throw Unexpected("\(paid)") }
            let operations = transport.requests.map(\.operation)
            try expect(
                operations == ["createSession", "updateSession", "retrieveSession", "pay"],
                "four requests, found \(operations)"
            )
            let body = try PayRequest(validating: try present(transport.lastRequest?.body, "a body"))
            try expect(body.session?.version == "fd4b2f7b02", "the version of the example")
        }
    }

    private func worldline() async {
        await app.scenario("Worldline: both operations, and each error with an example") {
            let transport = ExampleTransport(WorldlineConnectClient.operations)
            let client = WorldlineConnectClient(
                server: .preProductionWorld,
                merchantId: "9991",
                credentials: .other(Unsigned()),
                transport: transport
            )
            _ = try await client.createSession(SessionRequest()).get()
            _ = try await client.createPaymentProductSession(
                paymentProductId: 302,
                CreatePaymentProductSessionRequest()
            ).get()
            for status in [400, 404, 409, 500] {
                try transport.answer("createSession", status: status, times: .once)
                let outcome = try await client.createSession(SessionRequest(), idempotenceKey: "key")
                try expect(outcome.response.status == status, "\(status), found \(outcome)")
                if case .undocumented = outcome { throw Unexpected("\(outcome)") }
                if status == 409 {
                    guard case .idempotenceConflict = outcome else { throw Unexpected("\(outcome)") }
                }
            }
        }
    }

    private func payerMax() async {
        await app.scenario("PayerMax: a success and a refusal") {
            let transport = ExampleTransport(PayerMaxClient.operations)
            let client = PayerMaxClient(
                server: .test,
                credentials: .other(Unsigned()),
                transport: transport
            )
            let request = ApplyDropinSessionRequest(
                version: "1.5",
                keyVersion: "1",
                appId: "test516e8ab74578be8eecd8c4803fbe",
                data: .init(totalAmount: .string("50"), currency: "MYR", country: "MY", userId: "U10001")
            )
            _ = try await client.applyDropinSession(request).get()
            try transport.answer("applyDropinSession", example: "amountLimit")
            let outcome = try await client.applyDropinSession(request)
            guard case .refused(let answer) = outcome else { throw Unexpected("\(outcome)") }
            try expect(answer.body.code == .amountLimit, "AMOUNT_LIMIT")
        }
    }
}

import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime
import Testing

/// Answers with what it is given, in its order.
private actor ScriptedTransport: Transport {
    private var answers: [(status: Int, body: String)]
    private(set) var requests: [String] = []

    init(_ answers: [(status: Int, body: String)]) {
        self.answers = answers
    }

    func send(_ request: TransportRequest) throws -> TransportResponse {
        requests.append("\(request.method) \(String(decoding: request.body ?? Data(), as: UTF8.self))")
        guard !answers.isEmpty else { throw TransportError.other("no answer is left") }
        let answer = answers.removeFirst()
        return TransportResponse(
            status: answer.status,
            headers: ["Content-Type": "application/json"],
            body: Data(answer.body.utf8)
        )
    }
}

/// The function of the optimistic lock: retrieve, decide, and send with the version that was read.
@Suite @MainActor struct WithSessionTests {
    private static let identifier = "SESSION0002396845074E89371117N9"
    private static let refusal = (400, #"{"error":{"cause":"INVALID_REQUEST"},"result":"ERROR"}"#)

    private static func session(_ version: String) -> (Int, String) {
        (
            200,
            #"{"merchant":"EXAMPLE","session":{"id":"\#(identifier)","updateStatus":"SUCCESS","#
                + #""version":"\#(version)"},"version":"100"}"#
        )
    }

    /// State of the main actor, which the decision uses without leaving it.
    private final class Model {
        var versions: [String] = []
    }

    private func pay(_ transport: ScriptedTransport, _ model: Model = Model()) async throws -> PayOutcome {
        let client = MastercardGatewayClient(
            server: .test,
            merchantId: "EXAMPLE",
            credentials: .merchantPassword("password"),
            transport: transport
        )
        return try await client.withSession(
            sessionId: Sensitive(Self.identifier),
            orderId: "order-1",
            transactionId: "1"
        ) { content in
            model.versions.append(content.session.version)
            return try PayRequest(
                decoding: #"{"apiOperation":"PAY","order":{"amount":"1.00","currency":"USD"},"#
                    + #""sourceOfFunds":{"type":"CARD"}}"#
            )
        }
    }

    @Test func theVersionAndTheIdentifierAreSent() async throws {
        let transport = ScriptedTransport([
            Self.session("aaaaaaaaaa"), Self.refusal, Self.session("aaaaaaaaaa"),
        ])
        let model = Model()
        _ = try await pay(transport, model)
        #expect(model.versions == ["aaaaaaaaaa"])
        let requests = await transport.requests
        #expect(requests.count == 3)
        #expect(
            requests[1].contains(#""session":{"id":"\#(Self.identifier)","version":"aaaaaaaaaa"}"#)
        )
    }

    @Test func aChangedVersionIsALostRace() async throws {
        let transport = ScriptedTransport([
            Self.session("aaaaaaaaaa"), Self.refusal, Self.session("bbbbbbbbbb"),
        ])
        let race = await #expect(throws: LostRace<SessionContent, PayOutcome>.self) {
            try await pay(transport)
        }
        #expect(race?.current.session.version == "bbbbbbbbbb")
        #expect(race?.outcome.error?.error.cause == .invalidRequest)
    }

    /// Other faults of a request are refused in the same way.
    @Test func anUnchangedVersionIsNone() async throws {
        let transport = ScriptedTransport([
            Self.session("aaaaaaaaaa"), Self.refusal, Self.session("aaaaaaaaaa"),
        ])
        let outcome = try await pay(transport)
        #expect(outcome.success == nil)
        #expect(outcome.response.status == 400)
    }

    @Test func whatCannotBeReadAgainIsNone() async throws {
        let transport = ScriptedTransport([Self.session("aaaaaaaaaa"), Self.refusal])
        #expect(try await pay(transport).response.status == 400)
    }

    @Test func aSessionThatIsNotRetrievedIsNotPaid() async throws {
        let transport = ScriptedTransport([Self.refusal])
        let failure = await #expect(throws: RetrieveSessionOutcome.Failure.self) { try await pay(transport) }
        #expect(failure?.outcome.error?.error.cause == .invalidRequest)
        #expect(await transport.requests.count == 1)
    }
}

import Barion
import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime

/// Responses that are not what they should be, and connections that break off.
struct HostileScenarios {
    let app: PaymentApp

    func run() async {
        await app.report.heading("Hostile responses")
        await unreadable()
        await undocumented()
        await redirect()
        await broken()
        await cancelled()
    }

    private func barion(
        _ demand: String,
        broken: Bool = false,
        timeout: Duration = .seconds(10),
        transport: URLSessionTransport? = nil
    ) throws -> BarionClient {
        var options = app.options
        options.timeout = timeout
        return BarionClient(
            server: .other(try app.url(demand, "hostile", broken: broken)),
            transport: transport ?? app.transport,
            options: options
        )
    }

    private func mastercard(_ demand: String) throws -> MastercardGatewayClient {
        MastercardGatewayClient(
            server: .other(try app.url(demand, "hostile")),
            merchantId: app.accounts.mastercard.merchantId,
            credentials: .merchantPassword(Sensitive(app.accounts.mastercard.password)),
            transport: app.transport,
            options: app.options
        )
    }

    private func start(_ client: BarionClient) async throws -> StartPaymentWithAppleTokenOutcome {
        try await client.startPaymentWithAppleToken(try BarionScenarios.request(app))
    }

    private let session: Sensitive<String> = "SESSION0000000000000000000000000"

    private func unreadable() async {
        for fault in ["notJSON", "truncated", "wrongType", "deep", "hugeJSON", "invalidUTF8"] {
            for status in [200, 400, 502] {
                await app.scenario("\(fault) with status \(status): a typed error that holds what came") {
                    let calls: [() async throws -> Void] = [
                        { _ = try await start(barion("\(fault)-\(status)")) },
                        {
                            _ = try await mastercard("\(fault)-\(status)").retrieveSession(sessionId: session)
                        },
                    ]
                    for call in calls {
                        let error = try await app.clientError(of: call)
                        let isReading = error.phase == .validatingResponse || error.phase == .decoding
                        try expect(isReading, "a phase of reading, found \(error)")
                        let response = try present(error.response, "the response")
                        try expect(response.status == status && !response.body.isEmpty, "what came")
                    }
                }
            }
        }
    }

    private func undocumented() async {
        for demand in [
            "hugePage-502", "hugePage-400", "hugePage-200", "wrongContentType", "empty", "noContent",
        ] {
            await app.scenario("\(demand): undocumented, and no error") {
                let outcome = try await start(barion(demand))
                guard case .undocumented(let response) = outcome else { throw Unexpected("\(outcome)") }
                if demand.hasPrefix("hugePage") {
                    try expect(response.body.count > 3_000_000, "3 MB, found \(response.body.count)")
                }
                await app.watch.saw(value: outcome)
            }
        }
        await app.scenario("A response beyond the transport's limit is cut off") {
            let small = URLSessionTransport(largestResponse: 1_000_000)
            let error = try await app.clientError(in: .sending) {
                _ = try await start(barion("hugePage-502", transport: small))
            }
            guard case .thrown(let cause as TransportError) = error.cause, case .tooLarge = cause else {
                throw Unexpected("\(error)")
            }
        }
    }

    private func redirect() async {
        await app.scenario("A redirect is not followed, and no credentials arrive elsewhere") {
            let outcome = try await mastercard("redirect").createSession()
            guard case .undocumented(let response) = outcome, response.status == 302 else {
                throw Unexpected("\(outcome)")
            }
            _ = try await start(barion("redirect"))
            let strays = await app.server.strayLedger.entries
            try expect(strays.isEmpty, "nothing elsewhere, found \(strays.count) requests")
        }
    }

    private func broken() async {
        for (demand, limit) in [("stall", Duration.seconds(1)), ("drip", .seconds(1))] {
            await app.scenario("\(demand): the time is over after \(limit)") {
                let clock = ContinuousClock()
                let start = clock.now
                let error = try await app.clientError(in: .sending) {
                    _ = try await self.start(barion(demand, broken: true, timeout: limit))
                }
                guard case .thrown(let cause as TransportError) = error.cause, cause == .timedOut else {
                    throw Unexpected("\(error)")
                }
                let elapsed = clock.now - start
                try expect(elapsed < limit + .seconds(5), "an end in time, found \(elapsed)")
            }
        }
        for demand in ["cut", "close", "garbage"] {
            await app.scenario("\(demand): a typed error of the transport") {
                let error = try await app.clientError(in: .sending) {
                    _ = try await start(barion(demand, broken: true))
                }
                guard case .thrown(let cause as TransportError) = error.cause else {
                    throw Unexpected("\(error)")
                }
                if case .timedOut = cause { throw Unexpected("\(cause)") }
            }
        }
        await app.scenario("Nobody listens: nothing was sent") {
            var client = try barion("none")
            client.server = .other(try present(URL(string: "http://127.0.0.1:1"), "a URL"))
            let error = try await app.clientError(in: .sending) { _ = try await start(client) }
            guard case .thrown(let cause as TransportError) = error.cause, case .notConnected = cause else {
                throw Unexpected("\(error)")
            }
        }
    }

    private func cancelled() async {
        await app.scenario("A cancelled task ends its call at once") {
            let client = try barion("stall", broken: true)
            let clock = ContinuousClock()
            let start = clock.now
            let task = Task { try await self.start(client) }
            try await Task.sleep(for: .milliseconds(200))
            task.cancel()
            let error = try await app.clientError(in: .sending) { _ = try await task.value }
            guard case .thrown(let cause as TransportError) = error.cause, cause == .cancelled else {
                throw Unexpected("\(error)")
            }
            try expect(clock.now - start < .seconds(5), "an end before the server's")
        }
    }
}

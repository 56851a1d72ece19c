import Barion
import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the clients add to a call over a bare one of `URLSession` with prepared bytes.
///
/// Both are sent to the same server in one run, one after the other, and the medians count. The server answers both
/// with the same bytes, without reading the request.
struct Benchmark {
    let app: PaymentApp

    private let rounds = 3_000

    /// What a call may take more, in microseconds.
    private let limit = 30.0

    /// As in Tests/Benchmarks/budgets.sh: a shared machine has slower cores.
    private var factor: Double {
        let environment = ProcessInfo.processInfo.environment
        return environment["BUDGET_FACTOR"].flatMap(Double.init) ?? (environment["CI"] == nil ? 1 : 3)
    }

    func run() async throws -> Bool {
        let post = try await measure("Barion startPaymentWithAppleToken", barion())
        let get = try await measure("Mastercard retrieveSession", mastercard())
        return post && get
    }

    /// A call by the client, and the same one by hand.
    private struct Pair {
        let client: () async throws -> Void
        let bare: URLRequest
    }

    private func barion() throws -> Pair {
        let request = try BarionScenarios.request(app)
        let base = try app.url("bench", "barion")
        let client = BarionClient(server: .other(base), transport: app.transport)
        var bare = URLRequest(url: base.appending(path: "v2/ApplePay/StartPaymentWithAppleToken"))
        bare.httpMethod = "POST"
        bare.httpBody = try request.encoded()
        bare.setValue("application/json", forHTTPHeaderField: "Content-Type")
        bare.setValue("application/json", forHTTPHeaderField: "Accept")
        return Pair(
            client: { _ = try await client.startPaymentWithAppleToken(request).get() },
            bare: bare
        )
    }

    private func mastercard() throws -> Pair {
        let account = app.accounts.mastercard
        let base = try app.url("bench", "mastercard")
        let client = MastercardGatewayClient(
            server: .other(base),
            merchantId: account.merchantId,
            credentials: .merchantPassword(Sensitive(account.password)),
            transport: app.transport
        )
        let session = "SESSION0000000000000000000000000"
        let path = "api/rest/version/100/merchant/\(account.merchantId)/session/\(session)"
        var bare = URLRequest(url: base.appending(path: path))
        let basic = Data("merchant.\(account.merchantId):\(account.password)".utf8).base64EncodedString()
        bare.setValue("Basic \(basic)", forHTTPHeaderField: "Authorization")
        bare.setValue("application/json", forHTTPHeaderField: "Accept")
        return Pair(
            client: { _ = try await client.retrieveSession(sessionId: Sensitive(session)).get() },
            bare: bare
        )
    }

    private func measure(_ name: String, _ pair: Pair) async throws -> Bool {
        let session = URLSession(configuration: .ephemeral)
        let clock = ContinuousClock()
        var client: [Double] = []
        var bare: [Double] = []
        for round in 0..<rounds + 200 {
            let isClientFirst = round.isMultiple(of: 2)
            for isClient in [isClientFirst, !isClientFirst] {
                let start = clock.now
                if isClient {
                    try await pair.client()
                } else {
                    let (data, _) = try await session.data(for: pair.bare)
                    guard !data.isEmpty else { throw Unexpected("no data") }
                }
                let time = Self.microseconds(clock.now - start)
                // The first rounds open connections and fill caches.
                if round >= 200 {
                    if isClient { client.append(time) } else { bare.append(time) }
                }
            }
        }
        let added = Self.median(client) - Self.median(bare)
        let verdict = added <= limit * factor ? "ok" : "OVER BUDGET"
        print(
            String(
                format: "%@: client %.1f us, bare %.1f us, added %.1f us, limit %.0f us  %@",
                name,
                Self.median(client),
                Self.median(bare),
                added,
                limit * factor,
                verdict
            )
        )
        return added <= limit * factor
    }

    private static func microseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

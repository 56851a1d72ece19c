import Barion
import Foundation
import LoopbackHTTP
import MastercardGateway
import PayloadClient
import PayloadRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the clients add to a call over a bare one of `URLSession` with prepared bytes.
///
/// Both are sent to the same server in one run, one after the other, and the medians count. The server answers both
/// with the same bytes, without reading the request. A call takes longer than what is measured by far, so the same
/// client is measured with a transport too that answers at once: that is all which a client does by itself.
@main
struct Benchmark {
    private let url: URL
    private let transport = URLSessionTransport()

    private let rounds = 3_000

    /// What a call may take more, in microseconds.
    private let limit = 30.0

    /// As in Tests/Benchmarks/budgets.sh: a shared machine has slower cores.
    private var factor: Double {
        let environment = ProcessInfo.processInfo.environment
        return environment["BUDGET_FACTOR"].flatMap(Double.init) ?? (environment["CI"] == nil ? 1 : 3)
    }

    static func main() async throws {
        let server = try await LoopbackServer { $0.method == "GET" ? Prepared.session : Prepared.success }
        guard let url = URL(string: "http://127.0.0.1:\(server.port)") else {
            throw CocoaError(.featureUnsupported)
        }
        let isGood = try await Benchmark(url: url).run()
        await server.stop()
        fflush(nil)
        exit(isGood ? 0 : 1)
    }

    private init(url: URL) {
        self.url = url
    }

    private func run() async throws -> Bool {
        var isGood = true
        for (name, pair) in [
            ("Barion startPaymentWithAppleToken", try barion()),
            ("Mastercard retrieveSession", try mastercard()),
        ] {
            let isWithin = try await measure(name, pair)
            isGood = isGood && isWithin
        }
        return isGood
    }

    /// A call by the client, and the same one by hand.
    private struct Pair {
        let client: (any Transport) async throws -> Void
        let bare: URLRequest
        let answer: ServerAnswer
    }

    private func barion() throws -> Pair {
        let request = try StartPaymentWithAppleTokenRequest(decoding: Prepared.payment)
        let client = BarionClient(server: .other(url), transport: transport)
        var bare = URLRequest(url: url.appending(path: "v2/ApplePay/StartPaymentWithAppleToken"))
        bare.httpMethod = "POST"
        bare.httpBody = try request.encoded()
        bare.setValue("application/json", forHTTPHeaderField: "Content-Type")
        bare.setValue("application/json", forHTTPHeaderField: "Accept")
        return Pair(
            client: { transport in
                var client = client
                client.transport = transport
                _ = try await client.startPaymentWithAppleToken(request).get()
            },
            bare: bare,
            answer: Prepared.success
        )
    }

    private func mastercard() throws -> Pair {
        let merchant = "TESTAB2894354"
        let session = "SESSION0002396845074E89371117N9"
        let client = MastercardGatewayClient(
            server: .other(url),
            merchantId: merchant,
            credentials: .merchantPassword("password"),
            transport: transport
        )
        var bare = URLRequest(
            url: url.appending(path: "api/rest/version/100/merchant/\(merchant)/session/\(session)")
        )
        let basic = Data("merchant.\(merchant):password".utf8).base64EncodedString()
        bare.setValue("Basic \(basic)", forHTTPHeaderField: "Authorization")
        bare.setValue("application/json", forHTTPHeaderField: "Accept")
        return Pair(
            client: { transport in
                var client = client
                client.transport = transport
                _ = try await client.retrieveSession(sessionId: Sensitive(session)).get()
            },
            bare: bare,
            answer: Prepared.session
        )
    }

    private func measure(_ name: String, _ pair: Pair) async throws -> Bool {
        let session = URLSession(configuration: .ephemeral)
        let clock = ContinuousClock()
        var client: [Double] = []
        var bare: [Double] = []
        var alone = Double.infinity
        for round in 0..<rounds + 200 {
            let isClientFirst = round.isMultiple(of: 2)
            for isClient in [isClientFirst, !isClientFirst] {
                let start = clock.now
                if isClient {
                    try await pair.client(transport)
                } else {
                    let (data, _) = try await session.data(for: pair.bare)
                    guard data == pair.answer.body else { throw CocoaError(.fileReadCorruptFile) }
                }
                let time = Self.microseconds(clock.now - start)
                // The first rounds open connections and fill caches.
                if round >= 200 {
                    if isClient { client.append(time) } else { bare.append(time) }
                }
            }
            // The quickest of many, over the whole run: neighbours only ever add to it.
            if round.isMultiple(of: 50) { alone = min(alone, try await timeAlone(pair)) }
        }
        let isAloneWithin = report(name, "the client by itself", alone)
        // Of each round by itself: what a neighbour does lasts longer than a round.
        let added = Self.median(zip(client, bare).map { $0 - $1 })
        let isAddedWithin = report(
            name,
            String(format: "client %.1f us, bare %.1f us, added", Self.median(client), Self.median(bare)),
            added
        )
        return isAloneWithin && isAddedWithin
    }

    /// Answers at once.
    private struct InstantTransport: Transport {
        let response: TransportResponse

        func send(_ request: TransportRequest) async throws -> TransportResponse { response }
    }

    /// The CPU time of a call whose response is there at once, in microseconds.
    private func timeAlone(_ pair: Pair) async throws -> Double {
        var headers = HeaderFields()
        for (name, value) in pair.answer.headers { headers.add(value, to: name) }
        let instant = InstantTransport(
            response: TransportResponse(status: 200, headers: headers, body: pair.answer.body)
        )
        let start = Self.processorMicroseconds()
        for _ in 0..<100 { try await pair.client(instant) }
        return (Self.processorMicroseconds() - start) / 100
    }

    /// Prints a line and says whether the time is within the limit.
    private func report(_ name: String, _ what: String, _ time: Double) -> Bool {
        let limit = limit * factor
        let verdict = time <= limit ? "ok" : "OVER BUDGET"
        print("\(name): \(what) " + String(format: "%.1f us, limit %.0f us  ", time, limit) + verdict)
        return time <= limit
    }

    private static func microseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
    }

    /// The CPU time that the process has used.
    private static func processorMicroseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

/// What is sent and answered.
private enum Prepared {
    static let success = ServerAnswer.text(200, "application/json", #"{"Errors":[]}"#)

    static let session = ServerAnswer.text(
        200,
        "application/json",
        #"{"merchant":"TESTAB2894354","order":{"amount":"5000","currency":"USD","id":"order-693"},"#
            + #""session":{"id":"SESSION0002396845074E89371117N9","updateStatus":"SUCCESS","#
            + #""version":"fd4b2f7b02"},"version":"100"}"#
    )

    static let payment = """
        {"POSKey": "277a6ae112b041928e6cbc7d0612afa1", "ShippingContact": {"FamilyName": "Doe",
        "PhoneNumber": "+36301234567", "GivenName": "John", "EmailAddress": "john.doe@example.com",
        "PostalAddress": {"Country": "Hungary", "State": "Budapest", "IsoCountryCode": "HU",
        "Street": "Example Street 1", "City": "Budapest", "PostalCode": "1234"}},
        "BillingContact": {"FamilyName": "Doe", "PhoneNumber": "+36301234567", "GivenName": "John",
        "EmailAddress": "john.doe@example.com", "PostalAddress": {"Country": "Hungary",
        "State": "Budapest", "IsoCountryCode": "HU", "Street": "Example Street 1", "City": "Budapest",
        "PostalCode": "1234"}}, "Token": {"TransactionIdentifier": "APPLEPAY12345678",
        "PaymentData": {"Data": "encrypted-payment-data", "Signature": "payment-signature",
        "Header": {"EphemeralPublicKey": "ephemeral-public-key", "PublicKeyHash": "public-key-hash",
        "TransactionId": "transaction-id"}}}, "PaymentType": "Immediate",
        "PaymentRequestId": "APPLEPAY-ORDER#6409-1",
        "CallbackUrl": "https://shop.example.com/api/barion-callback",
        "Transactions": [{"POSTransactionId": "APPLEPAY-ORDER#6409", "Payee": "info@example.com",
        "Total": 256}], "Currency": "HUF"}
        """
}

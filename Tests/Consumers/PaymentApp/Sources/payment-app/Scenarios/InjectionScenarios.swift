import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime
import PayloadSigning
import WorldlineConnect

/// Typed parameters with text that would change a request: the server gets exactly the caller's value, or nothing.
struct InjectionScenarios {
    let app: PaymentApp

    func run() async {
        await app.report.heading("Text that would change a request")
        await paths()
        await patterns()
        await headers()
        await servers()
        await credentials()
    }

    private static let texts = [
        "9991\nX-Injected: 1", "9991\r\nX-Injected: 1\r\n\r\n", ".", "..", "../9992", "9991/../9992",
        "9991/sessions",
        "%2F", "%2e%2e", "%00", "\u{0}", "9991\u{0}", "9991?x=1", "9991#x", "9991;x", "a b", " 9991", "9991 ",
        "Zoë", "日本", "\u{202E}", "\u{1F4B3}", "", "\\", "+", "&", "=", "@evil.example", "//evil.example",
    ]

    private func worldline(
        _ merchant: String,
        _ tag: String,
        validates: Bool
    ) throws -> WorldlineConnectClient {
        var options = app.options
        options.validatesRequests = validates
        let account = app.accounts.worldline
        return WorldlineConnectClient(
            server: .other(try app.url("none", tag)),
            merchantId: merchant,
            credentials: .v1HMAC(
                V1HMACAuthenticator(keyID: account.keyID, secret: Sensitive(account.secret))
            ),
            transport: app.transport,
            options: options
        )
    }

    private func paths() async {
        await app.scenario("A path parameter arrives as it is, or the call is refused") {
            var sent = 0
            for (number, text) in Self.texts.enumerated() {
                for validates in [true, false] {
                    let tag = "path-\(number)-\(validates)"
                    let client = try worldline(text, tag, validates: validates)
                    let error = await app.failure { _ = try await client.createSession(SessionRequest()) }
                    let entries = await app.server.ledger.entries(tagged: tag)
                    try check(text, entries, error) { $0.segments.flatMap { $0.count == 3 ? $0[1] : nil } }
                    sent += entries.count
                }
            }
            try expect(sent >= 2 * (Self.texts.count - 3), "that all but three arrive, found \(sent)")
        }
        await app.scenario("An order's identifier arrives as it is, or the call is refused") {
            for (number, text) in Self.texts.enumerated() {
                let tag = "order-\(number)"
                let client = try mastercard(app.accounts.mastercard.merchantId, tag)
                let error = await app.failure {
                    let payment = MastercardScenarios.payment(nil)
                    _ = try await client.pay(orderId: text, transactionId: "1", payment)
                }
                let entries = await app.server.ledger.entries(tagged: tag)
                try check(text, entries, error) { $0.segments.flatMap { $0.count == 10 ? $0[7] : nil } }
            }
        }
    }

    /// Either nothing arrived and there is a typed error that does not have the value, or the value arrived.
    private func check(
        _ text: String,
        _ entries: [ProviderEntry],
        _ error: (any Error)?,
        value: (ProviderRequest) -> String?
    ) throws {
        let shown = text.debugDescription
        guard let entry = entries.first else {
            let refusal = try present(error as? ClientError, "a ClientError for \(shown)")
            let early: [ClientError.Phase] = [.building, .validatingRequest, .authenticating]
            try expect(early.contains(refusal.phase), "a refusal of \(shown), found \(refusal)")
            return
        }
        try expect(entries.count == 1, "one request for \(shown)")
        let found = value(entry.request)
        try expect(
            found.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars),
            "\(shown), found \(found?.debugDescription ?? "another path: \(entry.request.target)")"
        )
        try expect(entry.request.header("X-Injected") == nil, "no other header for \(shown)")
    }

    private func mastercard(_ merchant: String, _ tag: String) throws -> MastercardGatewayClient {
        MastercardGatewayClient(
            server: .other(try app.url("none", tag)),
            merchantId: merchant,
            credentials: .merchantPassword(Sensitive(app.accounts.mastercard.password)),
            transport: app.transport,
            options: app.options
        )
    }

    private func patterns() async {
        await app.scenario("A merchant identifier that is not as documented is not sent") {
            for (number, text) in Self.texts.enumerated() {
                let client = try mastercard(text, "merchant-\(number)")
                let error = try await app.clientError { _ = try await client.createSession() }
                try expect(
                    error.phase == .validatingRequest || error.phase == .building,
                    "a refusal, found \(error)"
                )
                try expect(await app.arrivals("merchant-\(number)") == 0, "that nothing arrived")
            }
        }
    }

    private func headers() async {
        await app.scenario("A header parameter arrives as it is, or the call is refused") {
            for (number, text) in Self.texts.enumerated() where !text.isEmpty {
                for validates in [true, false] {
                    let tag = "header-\(number)-\(validates)"
                    let client = try worldline(app.accounts.worldline.merchantId, tag, validates: validates)
                    let error = await app.failure {
                        _ = try await client.createSession(SessionRequest(), idempotenceKey: text)
                    }
                    let entries = await app.server.ledger.entries(tagged: tag)
                    try check(text, entries, error) { $0.header("X-GCS-Idempotence-Key") }
                }
            }
        }
    }

    private func servers() async {
        await app.scenario("A server's URL with a user, a query or another scheme is refused") {
            for text in [
                "http://user:secret-in-url@127.0.0.1/", "http://127.0.0.1/?a=b", "http://127.0.0.1/#a",
                "ftp://127.0.0.1/", "file:///etc/passwd", "http:///path", "relative/path",
                "http://example.com/",
            ] {
                await app.watch.secret("secret-in-url")
                var client = try mastercard("MERCHANT", "servers")
                client.server = .other(try present(URL(string: text), "a URL"))
                let error = try await app.clientError { _ = try await client.createSession() }
                // Plain HTTP to another host is the transport's to refuse.
                try expect(
                    error.phase == .building || error.phase == .sending,
                    "a refusal of \(text), found \(error)"
                )
                try expect(error.response == nil, "no response from \(text)")
            }
        }
    }

    private func credentials() async {
        await app.scenario("Credentials that no header can hold are refused") {
            for password in ["line\nbreak-in-password", "nul\u{0}in-password"] {
                await app.watch.secret(password)
                var client = try mastercard(app.accounts.mastercard.merchantId, "credentials")
                client.credentials = .merchantPassword(Sensitive(password))
                _ = try await app.clientError(in: .authenticating) { _ = try await client.createSession() }
            }
            try expect(await app.arrivals("credentials") == 0, "that nothing arrived")
        }
    }
}

import Barion
import Crypto
import Foundation
import MastercardGateway
import PayloadClient
import PayloadRuntime
import PayloadSigning
import WorldlineConnect

/// Signers of one's own, what interceptors see, and whether a log could have got a secret.
struct SecretScenarios {
    let app: PaymentApp

    func run() async {
        await app.report.heading("Signers, interceptors and secrets")
        await signer()
        await interceptors()
        await nothingLeaks()
    }

    /// A signer of an app's own: it knows the algorithm, and only the string to sign is the package's.
    private struct OwnSigner: Authenticator {
        let keyID: String
        let secret: String

        func authenticate(_ request: inout TransportRequest) async throws {
            request.headers["Date"] = "Fri, 06 Jun 2014 13:39:43 GMT"
            let message = V1HMACMessage(request)
            let key = SymmetricKey(data: Data(secret.utf8))
            let code = Data(HMAC<SHA256>.authenticationCode(for: Data(message.text.utf8), using: key))
            request.headers["Authorization"] = "GCS v1HMAC:\(keyID):\(code.base64EncodedString())"
        }
    }

    private func signer() async {
        await app.scenario("A signer of one's own, through the same protocol") {
            let account = app.accounts.worldline
            let signer = OwnSigner(keyID: account.keyID, secret: account.secret)
            for credentials in [WorldlineConnectClient.Credentials.v1HMAC(signer), .other(signer)] {
                let client = WorldlineConnectClient(
                    server: .other(try app.url("none", "signer")),
                    merchantId: account.merchantId,
                    credentials: credentials,
                    transport: app.transport,
                    options: app.options
                )
                let outcome = try await client.createSession(SessionRequest())
                guard case .ok = outcome else { throw Unexpected("\(outcome)") }
            }
        }
    }

    /// Adds a header field, and tries to add those that are not an interceptor's to set.
    private struct Tracer: ClientInterceptor {
        func willSend(_ request: inout RedactedRequest) async throws {
            try request.add("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", to: "traceparent")
            for name in ["Authorization", "Host", "Content-Length", "Content-Type"] {
                guard (try? request.add("x", to: name)) == nil else { throw Unexpected("\(name) was added") }
            }
            guard (try? request.add("a\r\nX-Injected: 1", to: "X-Trace")) == nil else {
                throw Unexpected("a line break was added")
            }
        }
    }

    private func interceptors() async {
        await app.scenario("An interceptor adds a trace, cannot sign, and sees no secret") {
            var options = app.options
            options.interceptors.append(Tracer())
            let id = try await MastercardScenarios(app: app).filledSession()
            let client = MastercardGatewayClient(
                server: .other(try app.url("none", "trace")),
                merchantId: app.accounts.mastercard.merchantId,
                credentials: .merchantPassword(Sensitive(app.accounts.mastercard.password)),
                transport: app.transport,
                options: options
            )
            _ = try await client.updateSession(sessionId: id, MastercardScenarios.cardUpdate).get()
            let sent = try present(await app.server.ledger.entries(tagged: "trace").first, "a request")
            try expect(sent.request.header("traceparent")?.hasPrefix("00-") == true, "the trace")
            try expect(sent.request.header("X-Trace") == nil, "no other field")
            await app.watch.saw(value: client)
            await app.watch.saw(value: MastercardScenarios.cardUpdate)
        }
    }

    private func nothingLeaks() async {
        for secret in BarionScenarios.secrets { await app.watch.secret(secret) }
        let account = app.accounts.mastercard
        let basic = Data("merchant.\(account.merchantId):\(account.password)".utf8).base64EncodedString()
        await app.watch.secret(basic)
        await app.scenario(
            "No secret in any error, outcome or client, however it is printed, nor in what interceptors see"
        ) {
            await app.watch.saw(value: try BarionScenarios.request(app))
            let leaks = await app.watch.leaks
            try expect(
                leaks.isEmpty,
                "no leak, found \(leaks.count):\n" + leaks.prefix(10).joined(separator: "\n")
            )
            print("        \(await app.watch.extent)")
        }
        await app.scenario("The search itself finds a secret that is printed") {
            let watch = Watch()
            await watch.secret(account.password)
            await watch.saw(Unexpected("the password is \(account.password)"))
            let leaks = await watch.leaks
            try expect(!leaks.isEmpty, "a leak")
        }
    }
}

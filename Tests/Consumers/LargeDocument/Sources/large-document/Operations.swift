import CheckoutV70
import CheckoutV71
import PayloadClient
import PayloadRuntime

/// Calls of both versions' clients, answered from the documents' examples.
struct Operations {
    let transport = ExampleTransport(CheckoutV71.CheckoutClient.operations)

    private var client: CheckoutV71.CheckoutClient {
        CheckoutClient(
            server: .checkoutTestAdyenComV71,
            credentials: .apiKeyAuth("secret"),
            transport: transport
        )
    }

    func run(_ checks: inout Checks) async throws {
        checks.equal(CheckoutV71.CheckoutClient.operations.count, 28, "the number of operations")
        try await pay(&checks)
        try await refuse(&checks)
        try await readAndDelete(&checks)
        try await callPreviousVersion(&checks)
    }

    /// A body, a header field, and an answer whose action is one of nine kinds.
    private func pay(_ checks: inout Checks) async throws {
        try transport.answer("post-payments", example: "card-3d-secure-redirect")
        let outcome = try await client.postPayments(Payments.card, idempotencyKey: "7d4b1c")
        let sent = transport.lastRequest
        checks.equal(sent?.method, "POST", "the method")
        checks.equal(sent?.url?.absoluteString, "https://checkout-test.adyen.com/v71/payments", "the URL")
        checks.equal(sent?.headers["Idempotency-Key"], "7d4b1c", "the idempotency key")
        checks.equal(sent?.headers["X-API-Key"], "secret", "the key")
        checks.equal(sent?.headers["Content-Type"], "application/json", "the content type")
        let answer = try outcome.get()
        checks.equal(answer.resultCode, .redirectShopper, "the result")
        checks.equal(answer.additionalData?["cardBin"], "545454", "the card's first digits")
        guard case .redirect(let redirect)? = answer.action else {
            return checks.expect(false, "the action is no redirect: \(String(describing: answer.action))")
        }
        checks.equal(redirect.method, "GET", "the redirect's method")
    }

    /// A documented refusal, and a request that is not sent.
    private func refuse(_ checks: inout Checks) async throws {
        try transport.answer("post-payments", status: 422)
        guard case .unprocessableContent(let refusal) = try await client.postPayments(Payments.card) else {
            return checks.expect(false, "status 422 has another case")
        }
        checks.equal(refusal.body.errorCode, "14_030", "the refusal's code")
        transport.reset()
        var payment = Payments.card
        payment.amount.currency = ""
        do {
            _ = try await client.postPayments(payment)
            checks.expect(false, "a payment without a currency was sent")
        } catch {
            checks.equal(error.phase, .validatingRequest, "the phase")
        }
        checks.equal(transport.requests.count, 0, "the number of requests")
    }

    /// Values in paths and queries, and an answer without a body.
    private func readAndDelete(_ checks: inout Checks) async throws {
        let session = try await client.getSessionsSessionId(sessionId: "CS/1", sessionResult: "a+b&c").get()
        checks.equal(session.status, .completed, "the session's status")
        checks.equal(
            transport.lastRequest?.target,
            "/v71/sessions/CS%2F1?sessionResult=a%2Bb%26c",
            "the target"
        )
        // An answer without a body has no example.
        try transport.answer(
            "delete-storedPaymentMethods-storedPaymentMethodId",
            with: TransportResponse(status: 204)
        )
        let deleted = try await client.deleteStoredPaymentMethodsStoredPaymentMethodId(
            storedPaymentMethodId: "M5N7TQ4TG5PFWR50",
            shopperReference: "shopper-1",
            merchantAccount: "ExampleShop"
        )
        guard case .noContent = deleted else { return checks.expect(false, "status 204 has another case") }
        checks.equal(transport.lastRequest?.method, "DELETE", "the method")
    }

    private func callPreviousVersion(_ checks: inout Checks) async throws {
        let transport = ExampleTransport(CheckoutV70.CheckoutClient.operations)
        let client = CheckoutV70.CheckoutClient(
            server: .checkoutTestAdyenComV70,
            credentials: .basicAuth(user: "ws@Company.Example", password: "secret"),
            transport: transport
        )
        let request = CheckoutV70.PaymentCaptureRequest(
            amount: CheckoutV70.Amount(currency: "EUR", value: 2_000),
            merchantAccount: "ExampleShop"
        )
        let outcome = try await client.postPaymentsPaymentPspReferenceCaptures(
            paymentPspReference: "993617895204576J",
            request
        )
        checks.equal(try outcome.get().status, .received, "the capture's status")
        checks.equal(transport.lastRequest?.target, "/v70/payments/993617895204576J/captures", "the target")
        checks.expect(
            transport.lastRequest?.headers["Authorization"]?.hasPrefix("Basic ") == true,
            "there is no Authorization"
        )
    }
}

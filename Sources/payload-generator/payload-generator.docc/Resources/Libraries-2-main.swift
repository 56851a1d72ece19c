import MastercardGateway
import PayloadClient
import PayloadRuntime

let transport = ExampleTransport(MastercardGatewayClient.operations)
let gateway = MastercardGatewayClient(
    server: .test,
    merchantId: "TESTMERCHANT",
    credentials: .merchantPassword("not looked at"),
    transport: transport
)

let created = try await gateway.createSession().get()
let update = UpdateSessionRequest(order: Order(amount: .string("12.50"), currency: "EUR"))
let outcome = try await gateway.updateSession(sessionId: created.session.id, update)
switch outcome {
case .ok(let answer), .created(let answer):
    print("stored:", answer.body.session.updateStatus)
case .badRequest(let answer), .failure(let answer):
    print("refused:", answer.status, answer.body.error.cause)
case .undocumented(let response):
    print("not described:", response.status)
}
print("the session's id prints as", created.session.id)

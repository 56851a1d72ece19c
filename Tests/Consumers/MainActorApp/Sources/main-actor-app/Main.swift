import Foundation
import PayerMax
import PayloadClient
import PayloadRuntime

/// An app whose code runs on the main actor unless it says otherwise. Barion's generated source is compiled into it,
/// PayerMax comes as a library; both must be of use off the main actor as well as on it.
@main
struct MainActorApp {
    static func main() async throws {
        let paid = try await pay()
        try await Worker().check()
        let drafts = try await Task.detached { try readDrafts() }.value
        print("main-actor-app: paid \(paid), \(drafts) drafts read off the main actor")
    }

    /// On the main actor.
    private static func pay() async throws -> Bool {
        let transport = ExampleTransport(BarionClient.operations)
        let client = BarionClient(server: .test, transport: transport)
        let request = try StartPaymentWithAppleTokenRequest(validating: Samples.payment)
        let outcome = try await client.startPaymentWithAppleToken(request)
        return outcome.success != nil
    }
}

/// On an actor of its own: everything of a payload, a client and a validator.
actor Worker {
    func check() async throws {
        let request = try StartPaymentWithAppleTokenRequest(validating: Samples.payment)
        try request.validate()
        precondition(request.currency == .huf && request.paymentType == .immediate)
        precondition(Set([request]).contains(request))
        precondition(StartPaymentWithAppleTokenRequest.Currency.allCases.count == 4)

        // Through `Codable`, as storage does it.
        let bytes = try JSONEncoder().encode(request)
        let decoded = try JSONDecoder().decode(StartPaymentWithAppleTokenRequest.self, from: bytes)
        precondition(decoded == request)

        // Code that knows nothing of the type but its protocol.
        let echoed = try echo(request)
        precondition(echoed == request)
        let client = BarionClient(server: .live, transport: ExampleTransport(BarionClient.operations))
        precondition(client.server.url == "https://api.barion.com")
        precondition(names(of: client) == ["startPaymentWithAppleToken"])
        _ = try await client.startPaymentWithAppleToken(request).get()

        let unit = Sensitive(String(repeating: "x", count: 51))
        let item = Item(
            name: "Cup",
            itemDescription: "",
            quantity: 1,
            unit: unit,
            unitPrice: 5,
            itemTotal: 5
        )
        do {
            try item.validate()
            preconditionFailure("a unit of 51 characters is too long")
        } catch {
            precondition(error.violations.count == 1)
        }
    }
}

nonisolated func echo<Payload: ValidatedPayload>(_ payload: Payload) throws -> Payload {
    try Payload(validating: payload.encoded())
}

nonisolated func names<Client: ServiceClientProtocol>(of _: Client) -> [String] {
    Client.operations.map(\.name)
}

/// Of the library and of the app's own source, in a task without an actor.
nonisolated func readDrafts() throws -> Int {
    let session = try ApplyDropinSessionRequestData(validating: Samples.session)
    try session.validate()
    let token = try StartPaymentWithAppleTokenRequest(validating: Samples.payment).token
    return [session.currency, token?.transactionIdentifier?.value].compactMap { $0 }.count
}

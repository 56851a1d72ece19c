import BuiltShop
import Foundation
import PayloadClient
import PayloadRuntime
import Testing

/// The client that the build made of the OpenAPI document of BuiltShop.
@Suite struct BuiltClientTests {
    private let transport = ExampleTransport(ShopClient.operations)

    private var client: ShopClient {
        ShopClient(server: .theShop, transport: transport)
    }

    @Test func placesAnOrder() async throws {
        let order = Order(number: "B2", state: .open, lines: [OrderLine(article: "CD0001", quantity: 1)])
        let outcome = try await client.createOrder(order)
        guard case .created(let answer) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        // The document's example.
        #expect(answer.body.lines == [OrderLine(article: "AB1234", quantity: 2)])
        let request = try #require(transport.lastRequest)
        #expect(request.url?.absoluteString == "https://shop.example/orders")
        #expect(try request.body.map { try Order(validating: $0) } == order)
    }

    @Test func sendsNoOrderThatIsNotValid() async throws {
        let order = Order(number: "B2", state: .open, lines: [])
        await #expect(throws: ClientError.self) { try await client.createOrder(order) }
        #expect(transport.requests.isEmpty)
    }

    @Test func readsARefusal() throws {
        let refusal = try Refusal(validating: Data(#"{"reason":"sold out"}"#.utf8))
        #expect(refusal.reason == "sold out")
        #expect(ShopClient.operations.count == 2)
    }
}

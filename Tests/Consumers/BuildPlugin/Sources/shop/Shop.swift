import Bank
import Foundation
import Orders
import PayloadClient
import PayloadRuntime
import Payouts

/// Uses a type of every target, and prints what comes of it.
@main
enum Shop {
    static func main() async throws {
        let settings = try Settings(validating: Data(#"{"country":"HU"}"#.utf8))
        print("settings", settings.country)

        let line = OrderLine(article: "book", quantity: 100)
        let total = Orders.Money(amount: 12.5, currency: "EUR")
        let order = Order(number: "A1", total: total, lines: [line])
        do throws(ValidationError) {
            try order.validate()
        } catch {
            for violation in error.violations { print(violation.instanceLocation, violation.keyword) }
        }
        print("articles", order.articles.joined(separator: ","))

        let payout = Payout(order: "A1", date: "soon", total: Payouts.Money(amount: 12.5, currency: "EUR"))
        print(String(decoding: try payout.encodedBytes(), as: UTF8.self))

        let client = BankClient(server: .live, transport: ExampleTransport(BankClient.operations))
        let outcome = try await client.createTransfer(Transfer(account: "DE001234", amount: 12.5))
        guard case .created(let answer) = outcome else { throw Unexpected() }
        print("receipt", answer.body.receipt)
    }

    struct Unexpected: Error {}
}

import PayloadRuntime
import Testing

struct BoxedTests {
    private let total = Money(amount: 1, currency: "HUF")

    @Test func `lets a struct contain itself`() throws {
        let inner = Order(type: .reservation, total: total)
        let outer = Order(type: .immediate, total: total, previous: inner)
        #expect(outer.previous == inner)
        #expect(outer.previous?.previous == nil)
        #expect(try Order(decoding: outer.encodedBytes()) == outer)
    }

    @Test func `is equal and hashes by value`() {
        let first = Order(type: .immediate, total: total, previous: Order(type: .reservation, total: total))
        let second = Order(type: .immediate, total: total, previous: Order(type: .reservation, total: total))
        let third = Order(type: .immediate, total: total, previous: Order(type: .immediate, total: total))
        #expect(first == second)
        #expect(first.hashValue == second.hashValue)
        #expect(first != third)
    }

    @Test func `keeps copies apart`() {
        let original = Order(
            type: .immediate,
            total: total,
            previous: Order(type: .reservation, total: total)
        )
        var copy = original
        copy.previous?.total.currency = "EUR"
        #expect(original.previous?.total.currency == "HUF")
        #expect(copy.previous?.total.currency == "EUR")
    }
}

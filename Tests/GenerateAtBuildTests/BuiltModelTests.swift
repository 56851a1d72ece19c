import BuiltShop
import Foundation
import PayloadRuntime
import Testing

/// The models and validators that the build made of the schemas of BuiltShop.
@Suite struct BuiltModelTests {
    private static let order = Order(
        number: "A1",
        state: .paid,
        lines: [OrderLine(article: "AB1234", quantity: 2)]
    )

    @Test func writesTheSchemaNames() throws {
        let json = try String(decoding: Self.order.encodedBytes(), as: UTF8.self)
        #expect(json == #"{"number":"A1","state":"paid","lines":[{"article":"AB1234","quantity":2}]}"#)
    }

    @Test func readsWhatItWrites() throws {
        let read = try Order(validating: Self.order.encodedBytes())
        #expect(read == Self.order)
    }

    /// Each limit stands in another file: the order's own, and that of its lines.
    @Test func validatesEveryLimit() throws {
        var order = Self.order
        order.number = "1234567890123"
        order.lines = [OrderLine(article: "ab1234", quantity: 100)]
        let error = try #require(throws: ValidationError.self) { try order.validate() }
        let places = error.violations.map { "\($0.instanceLocation) \($0.keyword)" }
        #expect(
            places.sorted() == ["/lines/0/article pattern", "/lines/0/quantity maximum", "/number maxLength"]
        )
    }

    @Test func readsNoStateThatIsNotListed() throws {
        let bytes = Data(#"{"number":"A1","state":"lost","lines":[{"article":"AB1234","quantity":1}]}"#.utf8)
        let error = try #require(throws: ValidationError.self) { try Order(validating: bytes) }
        #expect(error.violations.map(\.keyword) == ["enum"])
    }
}

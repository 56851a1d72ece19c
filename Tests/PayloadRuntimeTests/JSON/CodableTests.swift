import Foundation
import PayloadRuntime
import Testing

struct CodableTests {
    private let orderText =
        #"{"PaymentType":"Reservation","Total":{"Amount":19.99,"ISO-Currency":"HUF"},"Parent":"p","Previous":{"PaymentType":"Immediate","Region":"EU","Total":{"Amount":0.10,"ISO-Currency":"EUR"},"Note":null,"Parent":null},"extra":[1,null]}"#

    private func throughFoundation<T: Codable>(_ value: T) throws -> T {
        try JSONDecoder().decode(T.self, from: JSONEncoder().encode(value))
    }

    @Test func `goes through Foundation's coders with the names of JSON`() throws {
        let order = try JSONDecoder().decode(Order.self, from: Data(orderText.utf8))
        #expect(order == (try Order(decoding: orderText)))
        #expect(order.previous?.region == .europe)
        #expect(order.previous?.note == .null)
        let encoded = try JSONEncoder().encode(order)
        #expect(try JSONValue(decoding: encoded) == JSONValue(decoding: orderText))
        #expect(try throughFoundation(order) == order)
    }

    @Test func `goes through property lists`() throws {
        let order = try Order(
            decoding: orderText.replacing(#","Note":null,"Parent":null"#, with: #","Parent":"q""#)
                .replacing(",null]", with: "]")
        )
        let data = try PropertyListEncoder().encode(["order": order])
        #expect(try PropertyListDecoder().decode([String: Order].self, from: data) == ["order": order])
    }

    @Test func `nests in other Codable types`() throws {
        struct Envelope: Codable, Equatable {
            var orders: [Order]
            var methods: [String: Method]
            var page: Page<Money>?
            var type: PaymentType
            var region: Region
        }
        let money = Money(amount: 5, currency: "EUR")
        let envelope = Envelope(
            orders: [Order(type: .immediate, total: money)],
            methods: ["a": .money(money), "b": .name("card")],
            page: Page(items: [money, money]),
            type: .reservation,
            region: Region(rawValue: "MARS")
        )
        #expect(try throughFoundation(envelope) == envelope)
        let encoded = try JSONValue(decoding: JSONEncoder().encode(envelope))
        guard case .object(let members) = encoded else {
            Issue.record("not an object")
            return
        }
        #expect(members["methods"] == ["a": ["Amount": 5, "ISO-Currency": "EUR"], "b": "card"])
        #expect(
            members["page"] == [
                "data": [["Amount": 5, "ISO-Currency": "EUR"], ["Amount": 5, "ISO-Currency": "EUR"]]
            ]
        )
        #expect(members["type"] == "Reservation")
        #expect(members["region"] == "MARS")
    }

    @Test func `extends the coding path of an error`() throws {
        struct Envelope: Decodable {
            var order: Order
        }
        let text = #"{"order":{"PaymentType":"Immediate","Total":{"Amount":"secret","ISO-Currency":""}}}"#
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode(Envelope.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(error)")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["order", "Total", "Amount"])
        #expect(context.debugDescription == "expected a number, found a string")
        #expect(context.underlyingError is PayloadDecodingError)
    }

    @Test func `carries every JSON value that a coder can hold`() throws {
        let value: JSONValue = [
            "null": nil, "yes": true, "no": false, "one": 1, "price": 19.99, "text": "é",
            "list": [1, [], [:]],
            "object": ["a": ["b": 0]],
        ]
        #expect(try throughFoundation(value) == value)
        let digits = "1234567890123456789012345678.901234567"
        let long = JSONValue.number(try #require(JSONNumber(digits)))
        #expect(try throughFoundation([long]) == [long])
        #expect(String(decoding: try JSONEncoder().encode([long]), as: UTF8.self) == "[" + digits + "]")
    }

    @Test func `refuses to round`() throws {
        let tooLong = try #require(JSONNumber("0.123456789012345678901234567890123456789"))
        #expect(throws: EncodingError.self) { try JSONEncoder().encode([JSONValue.number(tooLong)]) }
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(Money(amount: tooLong, currency: "")) }
        // Directly there is no limit.
        let money = Money(amount: tooLong, currency: "")
        #expect(try Money(decoding: money.encodedBytes()) == money)
    }

    @Test func `conforms the standard types`() throws {
        #expect(try [String](decoding: #"["a","b"]"#) == ["a", "b"])
        #expect(try PropertyMap<[Bool]>(decoding: #"{"a":[true]}"#) == ["a": [true]])
        #expect(try Decimal(decoding: "19.99") == Decimal(1999) / 100)
        #expect(try Double(decoding: "0.5") == 0.5)
        #expect(throws: PayloadDecodingError.self) {
            try Decimal(decoding: "123456789012345678901234567890123456789")
        }
        #expect(throws: PayloadDecodingError.self) { try Bool(decoding: "1") }
        #expect(throws: PayloadDecodingError.self) { try String(decoding: "null") }
        #expect(throws: PayloadDecodingError.self) { try [Int](decoding: "{}") }
        #expect(try throughFoundation(["a": 1] as PropertyMap<Int>) == ["a": 1])
    }

    @Test func `writes and reads enumerations`() throws {
        #expect(try PaymentType(decoding: "\"Reservation\"") == .reservation)
        #expect(PaymentType(jsonText: "reservation") == nil)
        #expect(try Region(decoding: "\"MARS\"").rawValue == "MARS")
        #expect(Region.europe.description == "EU")
        #expect(
            try [PaymentType.immediate, .reservation].encodedBytes()
                == Array(#"["Immediate","Reservation"]"#.utf8)
        )
    }

    /// JSONDecoder makes an `Int` of each of these by dropping the decimals.
    @Test(arguments: ["12345678901234567.89", "9007199254740993.5", "18446744073709551615", "0.1", "1e2"])
    func amountsKeepTheirDecimals(_ text: String) throws {
        let value = try JSONDecoder().decode([JSONValue].self, from: Data("[\(text)]".utf8))
        #expect(try value == [.number(#require(JSONNumber(text)))])
    }

    /// JSONDecoder rounds to 38 digits, so a number with as many may be another one.
    @Test(arguments: [38, 39, 60])
    func moreDigitsThanADecoderKeepsAreRefused(count: Int) {
        let text = String(repeating: "9", count: count)
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([JSONValue].self, from: Data("[\(text)]".utf8))
        }
        #expect(error.map { "\($0)".contains("at most 37 digits") } == true)
        #expect(error.map { "\($0)".contains("999") } == false)
    }

    /// A slash ends a name whatever stands behind it, here a combining accent.
    @Test func aCodingPathHasTheNamesOfTheLocation() {
        let text = "{\"a/~b\":{\"\u{301}c\":\"x\"}}"
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(PropertyMap<PropertyMap<Decimal>>.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(
            context.codingPath.map { Array($0.stringValue.utf8) } == [
                Array("a/~b".utf8), Array("\u{301}c".utf8),
            ]
        )
    }
}

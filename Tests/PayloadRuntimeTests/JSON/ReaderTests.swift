import PayloadRuntime
import Testing

struct ReaderTests {
    private static let order =
        #"{"PaymentType":"Immediate","Total":{"Amount":19.990,"ISO-Currency":"HUF"},"Parent":null}"#

    private func decodingError<T: PayloadValue>(_ type: T.Type, _ text: String) throws
        -> PayloadDecodingError?
    {
        let root = try JSONDocument(parsing: text).root
        do throws(PayloadDecodingError) {
            _ = try T(instance: root)
            return nil
        } catch {
            return error
        }
    }

    @Test func `tells null from absent`() throws {
        let absent = try Order(decoding: Self.order)
        #expect(absent.note == nil)
        #expect(absent.parent == nil)
        #expect(try absent.encodedBytes() == Array(Self.order.utf8))

        let null = try Order(decoding: Self.order.dropLast() + #","Note":null}"#)
        #expect(null.note == .null)
        let text = try Order(decoding: Self.order.dropLast() + #","Note":"hi"}"#)
        #expect(text.note == .value("hi"))
        #expect(null != absent)

        let written = String(decoding: try null.encodedBytes(), as: UTF8.self)
        #expect(written == Self.order.replacing(#""Parent""#, with: #""Note":null,"Parent""#))
    }

    @Test func `takes null for an optional member as absent`() throws {
        let order = try Order(decoding: Self.order.dropLast() + #","Tags":null,"Region":null}"#)
        #expect(order.tags == nil)
        #expect(order.region == nil)
    }

    @Test func `keeps the null of a type that has one`() throws {
        var members = try JSONDocument(parsing: #"{"any":null,"null":null}"#).root.object()
        let any: JSONValue? = try members.optional("any")
        let null: JSONNull? = try members.optional("null")
        let absent: JSONValue? = try members.optional("absent")
        #expect(any == .some(.null))
        #expect(null == JSONNull())
        #expect(absent == nil as JSONValue?)
    }

    @Test func `keeps members that it does not know in their order`() throws {
        let text =
            #"{"z":1,"PaymentType":"Reservation","y":[1.0],"Parent":"p","Total":{"ISO-Currency":"HUF","Amount":1e2},"x":{"b":1,"a":2}}"#
        let order = try Order(decoding: text)
        #expect(order.extras.names == ["z", "y", "x"])
        #expect(
            String(decoding: try order.encodedBytes(), as: UTF8.self)
                == #"{"PaymentType":"Reservation","Total":{"Amount":1e2,"ISO-Currency":"HUF"},"Parent":"p","z":1,"y":[1.0],"x":{"b":1,"a":2}}"#
        )
    }

    @Test func `finds members in any order and with escapes in their names`() throws {
        let money = try Money(decoding: #"{"ISO\u002dCurrency":"EUR","Amount":5}"#)
        #expect(money == Money(amount: 5, currency: "EUR"))
    }

    @Test func `says what is wrong without the value`() throws {
        let table: [(text: String, location: String, message: String)] = [
            ("[]", "", "expected an object, found an array"),
            ("{}", "", "expected a member \"PaymentType\", found none of this name"),
            (
                #"{"PaymentType":7}"#, "/PaymentType",
                "expected one of \"Immediate\", \"Reservation\", found a number"
            ),
            (
                #"{"PaymentType":"secret"}"#, "/PaymentType",
                "expected one of \"Immediate\", \"Reservation\", found a string that is none of them"
            ),
            (
                #"{"PaymentType":"Immediate","Total":{"Amount":"secret","ISO-Currency":""}}"#,
                "/Total/Amount",
                "expected a number, found a string"
            ),
            (
                #"{"PaymentType":"Immediate","Total":{"Amount":1,"ISO-Currency":"","a/b":"secret"}}"#,
                "/Total/a~1b",
                "expected no member of this name, found a string"
            ),
            (
                #"{"PaymentType":"Immediate","Total":{"Amount":1,"ISO-Currency":""}}"#, "",
                "expected a member \"Parent\", found none of this name"
            ),
            (
                #"{"PaymentType":"Immediate","Total":{"Amount":1,"ISO-Currency":""},"Parent":null,"Tags":["a",null]}"#,
                "/Tags/1", "expected a string, found null"
            ),
        ]
        for (text, location, message) in table {
            let error = try #require(try decodingError(Order.self, text), "\(text)")
            #expect(error.location == location)
            #expect(error.message == message)
            #expect(error.description == (location.isEmpty ? "" : location + ": ") + message)
        }
    }

    @Test func `reads numbers exactly or says why not`() throws {
        #expect(try Int(decoding: "1.0e2") == 100)
        #expect(
            try decodingError(Int.self, "1.5")?.message
                == "expected an integer, found a number that is not whole"
        )
        #expect(
            try decodingError(Int.self, "1e30")?.message
                == "expected an integer, found a number beyond the range of Int"
        )
        #expect(
            try decodingError(Double.self, "1e400")?.message
                == "expected a number, found a number beyond the range of Double"
        )
    }

    @Test func `reads many members, asked for in any order`() throws {
        let names = (0..<200).map { "n\($0)" }
        let text = "{" + names.map { "\"\($0)\":\"\($0)\"" }.joined(separator: ",") + "}"
        var members = try JSONDocument(parsing: text).root.object()
        let last: String = try members.required("n199")
        let first: String = try members.required("n0")
        let middle: String? = try members.optional("n100")
        let absent: String? = try members.optional("n200")
        #expect([last, first, middle, absent] == ["n199", "n0", "n100", nil])
        let others: PropertyMap<String> = try members.others()
        #expect(others.names == names.filter { !["n0", "n100", "n199"].contains($0) })
        try members.end()
        let again: PropertyMap<String> = try members.others()
        #expect(again.isEmpty)
    }

    @Test func `reads the first of repeated names and counts them all`() throws {
        let options = JSONParsingOptions(duplicateNames: .allowed)
        var members = try JSONDocument(parsing: #"{"a":1,"b":2,"a":3}"#, options: options).root.object()
        let b: Int = try members.required("b")
        let a: Int = try members.required("a")
        #expect([a, b] == [1, 2])
        try members.end()
    }

    @Test func `reads tuples`() throws {
        var elements = try JSONDocument(parsing: #"["a",1,true,false]"#).root.array()
        let first: String = try elements.next()
        let second: Int? = try elements.nextIfPresent()
        let rest: [Bool] = try elements.rest()
        #expect(first == "a" && second == 1 && rest == [true, false])
        let none: Int? = try elements.nextIfPresent()
        #expect(none == nil)
        try elements.end()
        #expect(
            throws: PayloadDecodingError(
                location: "",
                expected: "an array with more elements",
                found: "the end after 4"
            )
        ) {
            let _: Int = try elements.next()
        }
        var nullable = try JSONDocument(parsing: "[null,2]").root.array()
        let null: Int? = try nullable.nextNullable()
        let value: Int? = try nullable.nextNullable()
        #expect(null == nil && value == 2)
        #expect(throws: PayloadDecodingError.self) { let _: Int? = try nullable.nextNullable() }
        var closed = try JSONDocument(parsing: "[1,2]").root.array()
        let _: Int = try closed.next()
        #expect(
            throws: PayloadDecodingError(location: "/1", expected: "the end of the array", found: "a number")
        ) {
            try closed.end()
        }
    }

    @Test func `reads null alone as JSONNull`() throws {
        #expect(try JSONNull(decoding: "null") == JSONNull())
        #expect(try JSONNull().encodedBytes() == Array("null".utf8))
        #expect(try decodingError(JSONNull.self, "0")?.message == "expected null, found a number")
    }

    @Test func `throws a syntax error for what is not JSON`() {
        #expect(throws: JSONSyntaxError.self) { try Order(decoding: "{") }
        #expect(throws: JSONSyntaxError.self) { try Order(decoding: [0xFF]) }
    }
}

import Foundation
import PayloadRuntime
import Testing

@Suite struct SensitiveTests {
    @Test func nothingShowsTheValue() {
        let secret = Sensitive<String>("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(secret.description == "<redacted>")
        #expect(String(reflecting: secret) == "<redacted>")
        #expect("\([secret]) \(Optional(secret) as Any)" == "[<redacted>] Optional(<redacted>)")
        #expect(dumped == "- <redacted>\n")
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }

    @Test func literalsMakeSensitiveValues() {
        let name = "Ann"
        let text: Sensitive<String> = "a"
        let interpolated: Sensitive<String> = "Dear \(name)"
        let flag: Sensitive<Bool> = true
        let integer: Sensitive<Int> = 7
        let number: Sensitive<Double> = 0.5
        let list: Sensitive<[Int]> = [1, 2]
        let map: Sensitive<PropertyMap<JSONValue>> = ["a": 1, "b": "c"]
        let nested: [Sensitive<String>] = ["a", "b"]
        #expect(text.value == "a" && interpolated.value == "Dear Ann")
        #expect(flag.value && integer.value == 7 && number.value == 0.5)
        #expect(list.value == [1, 2])
        #expect(map.value.names == ["a", "b"] && map.value["b"] == "c")
        #expect(nested.map(\.value) == ["a", "b"])
    }

    @Test func itReadsAndWritesAsTheValueDoes() throws {
        let value = try Array<Sensitive<Int>>(decoding: "[1,2]")
        #expect(value == [1, 2])
        #expect(try value.encodedBytes() == Array("[1,2]".utf8))
        #expect(try JSONDecoder().decode(Sensitive<String>.self, from: Data(#""a""#.utf8)) == "a")
        #expect(try JSONEncoder().encode(Sensitive<String>("a")) == Data(#""a""#.utf8))
        #expect(try Nullable<Sensitive<String>>(decoding: "null") == .null)
        #expect(Sensitive<JSONValue>.acceptsNull && !Sensitive<String>.acceptsNull)
        let error = #expect(throws: PayloadDecodingError.self) { try Sensitive<Int>(decoding: #""a""#) }
        #expect(error?.localizedDescription == "expected an integer, found a string")
    }

    /// An error of encoding has the type and not the value, whose other properties may be anything.
    @Test func anEncodingErrorHasNoValue() {
        let error = #expect(throws: EncodingError.self) {
            try JSONEncoder().encode(Nullable<Sensitive<Double>>.value(Sensitive<Double>(.infinity)))
        }
        guard case .invalidValue(let value, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(value is Nullable<Sensitive<Double>>.Type)
    }

    @Test func jsonShowsKindsAndCounts() throws {
        let document = try JSONDocument(parsing: #"{"a": [1, "x", null], "b": true}"#)
        #expect("\(document)" == "object of 2 members")
        #expect("\(document.root)" == "object of 2 members")
        #expect(String(reflecting: document.root.value) == "object of 2 members")
        #expect("\(document.root["a"].map(\.value) as Any)" == "Optional(array of 3 elements)")
        #expect("\(try #require(JSONNumber("12.5")))" == "number")
        let map: PropertyMap<JSONValue> = ["a": "x", "b": ["y"], "c": nil]
        #expect(map.description == #"["a": string, "b": array of 1 element, "c": null]"#)
        #expect(PropertyMap<JSONValue>().description == "[:]")
        #expect(Mirror(reflecting: map).children.map(\.label) == ["a", "b", "c"])
        var writer = JSONWriter()
        writer.write("hunter2")
        #expect("\(writer)" == "9 bytes of JSON")
        var dumped = ""
        dump((document, map, writer), to: &dumped)
        #expect(!dumped.contains("hunter2") && !dumped.contains("12.5"))
    }
}

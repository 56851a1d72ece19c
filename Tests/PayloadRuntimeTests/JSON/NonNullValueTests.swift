import PayloadRuntime
import Testing

@Suite struct NonNullValueTests {
    @Test(arguments: ["null", "[null]", #"[{"a":[1,[null]]}]"#])
    func nullIsRefusedAtAnyDepth(_ text: String) throws {
        #expect(NonNullValue(try JSONValue(decoding: text)) == nil)
        #expect(throws: PayloadDecodingError.self) { try NonNullValue(decoding: text) }
    }

    @Test func membersThatAreNullAreReadAsAbsent() throws {
        let text = #"{"a":null,"b":[{"c":null,"d":1}],"e":{"f":null}}"#
        #expect(NonNullValue(try JSONValue(decoding: text)) == nil)
        #expect(try NonNullValue(decoding: text) == ["b": [["d": 1]], "e": [:]])
        #expect(try PropertyMap<NonNullValue>(decoding: text).names == ["b", "e"])
    }

    @Test(arguments: ["false", "0", #""null""#, "[]", "{}", #"{"null":[1.50,{"a":true}]}"#])
    func everythingElseIsKeptAsItCame(_ text: String) throws {
        let value = try NonNullValue(decoding: text)
        #expect(value.json == (try JSONValue(decoding: text)))
        #expect(String(decoding: try value.encodedBytes(), as: UTF8.self) == text)
        #expect(NonNullValue(value.json) == value)
    }

    @Test func literalsAreValues() {
        let value: NonNullValue = ["a": [1, 2.5, true, "x"], "b": [:]]
        #expect(value.json == ["a": [1, 2.5, true, "x"], "b": [:]])
    }

    @Test func anErrorSaysWhatWasExpectedAndNoValue() {
        let error = #expect(throws: PayloadDecodingError.self) {
            try PropertyMap<NonNullValue>(decoding: #"{"a":["secret",null],"b":1}"#)
        }
        #expect(
            error?.description == "/a: expected a value without null in its arrays, found an array with one"
        )
    }
}

import PayloadRuntime
import Testing

@Suite struct NonNullValueTests {
    @Test(arguments: ["null", "[null]", #"{"a":null}"#, #"[{"a":[1,[null]]}]"#])
    func codeMakesNoneOfNullButOneThatWasReadIsKept(_ text: String) throws {
        let json = try JSONValue(decoding: text)
        #expect(NonNullValue(json) == nil)
        let value = try NonNullValue(decoding: text)
        #expect(value.json == json)
        #expect(String(decoding: try value.encodedBytes(), as: UTF8.self) == text)
    }

    @Test func membersThatAreNullAreKept() throws {
        let text = #"{"a":null,"b":[{"c":null,"d":1}]}"#
        let map = try PropertyMap<NonNullValue>(decoding: text)
        #expect(String(decoding: try map.encodedBytes(), as: UTF8.self) == text)
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
}

import PayloadRuntime
import Testing

@Suite struct PayloadLayersTests {
    /// The combination of JSON texts, the strongest first.
    private func combined(_ texts: String...) throws -> JSONValue {
        var layers = PayloadLayers()
        for text in texts { try layers.add(JSONValue(decoding: text)) }
        return try layers.combined()
    }

    @Test func theStrongerSourceWinsMemberByMember() throws {
        let value = try combined(#"{"a":{"x":1}}"#, #"{"a":{"x":2,"y":3},"b":4}"#, #"{"b":5,"c":6}"#)
        #expect(value == ["a": ["x": 1, "y": 3], "b": 4, "c": 6])
    }

    @Test func arraysAndScalarsAreTakenAsAWhole() throws {
        #expect(
            try combined(#"{"a":[1],"b":"x","c":{"d":1}}"#, #"{"a":[2,3],"b":{"y":1},"c":2}"#)
                == ["a": [1], "b": "x", "c": ["d": 1]]
        )
    }

    @Test func nullCountsAsAbsentWhereThereIsMore() throws {
        #expect(try combined(#"{"a":null,"b":null}"#, #"{"a":{"x":null}}"#) == ["a": ["x": nil], "b": nil])
    }

    @Test func numbersKeepTheirDigits() throws {
        let value = try combined(#"{"a":10.50}"#, #"{"b":99999999999999999999.999}"#)
        #expect(
            String(decoding: try value.encodedBytes(), as: UTF8.self)
                == #"{"a":10.50,"b":99999999999999999999.999}"#
        )
    }

    @Test func aSourceAppliesAtItsPlaceWithoutItsExceptions() throws {
        var layers = PayloadLayers()
        try layers.add(["a": ["b": 1]] as JSONValue)
        let source: JSONValue = ["b": 2, "c": ["d": 3, "e": 4], "x/y~": 5]
        try layers.add(source, at: "/a", except: ["/c/d", "/x~1y~0", "/none/there"])
        #expect(try layers.combined() == (["a": ["b": 1, "c": ["e": 4]]] as JSONValue))
    }

    @Test func aSourceThatIsNotThereChangesNothing() throws {
        var layers = PayloadLayers()
        try layers.add(JSONValue?.none)
        try layers.add("a" as JSONValue)
        #expect(try layers.combined() == ("a" as JSONValue))
    }

    /// Left out silently, the source would give way to a weaker one.
    @Test func aSourceThatCannotBeWrittenIsAnError() throws {
        var layers = PayloadLayers()
        #expect(throws: PayloadEncodingError.self) {
            try layers.add(["a": Double.nan] as PropertyMap<Double>)
        }
        try layers.add(["a": 1] as PropertyMap<Double>)
        #expect(try layers.combined() == (["a": 1] as JSONValue))
    }

    @Test func aDeepSourceIsNotLeftOut() throws {
        let deep = (0..<600).reduce(1 as JSONValue) { value, _ in ["a": value] }
        var layers = PayloadLayers()
        try layers.add(deep)
        try layers.add(2 as JSONValue)
        #expect(try layers.combined() == deep)
    }

    @Test func aCombinationOfAnotherTypeIsAnError() throws {
        var layers = PayloadLayers()
        try layers.add(["a": 1] as JSONValue)
        #expect(throws: PayloadDecodingError.self) { try layers.combined() as [String] }
        let empty = PayloadLayers()
        #expect(throws: PayloadDecodingError.self) { try empty.combined() as [String] }
    }
}

import Foundation
import PayloadRuntime
import Testing

@Suite struct RedactingWriterTests {
    private func redacted(_ value: some PayloadValue) throws -> String {
        var writer = JSONWriter(redacting: true)
        value.write(to: &writer)
        return String(decoding: try writer.finish(), as: UTF8.self)
    }

    @Test func sensitiveValuesAreReplaced() throws {
        #expect(try redacted(Sensitive<Int>(7)) == #""<redacted>""#)
        #expect(
            try redacted([Sensitive<String>("a"), Sensitive<String>("b")]) == #"["<redacted>","<redacted>"]"#
        )
        #expect(try redacted(Sensitive<[Int]>([1, 2])) == #""<redacted>""#)
        #expect(try redacted(Nullable<Sensitive<String>>.value("a")) == #""<redacted>""#)
        #expect(try redacted(Nullable<Sensitive<String>>.null) == "null")
    }

    @Test func whatNoSchemaDeclaresIsItsKind() throws {
        let map: PropertyMap<JSONValue> = [
            "text": "a", "number": 1, "flag": true, "none": .null, "list": [1, 2], "object": ["a": 1],
        ]
        #expect(
            try redacted(map) == """
                {"text":"string","number":"number","flag":"boolean","none":"null",\
                "list":"array of 2 elements","object":"object of 1 member"}
                """
        )
        #expect(
            try redacted(PropertyMap<Sensitive<JSONValue>>(members: [("a", Sensitive(["b"]))]))
                == #"{"a":"<redacted>"}"#
        )
    }

    @Test func declaredValuesStay() throws {
        #expect(try redacted(["a", "b"]) == #"["a","b"]"#)
        #expect(try redacted(PropertyMap<Int>(members: [("a", 1)])) == #"{"a":1}"#)
    }

    @Test func otherWritersWriteEverything() throws {
        let map = PropertyMap<Sensitive<JSONValue>>(members: [("a", Sensitive(["b"]))])
        #expect(try map.encodedBytes() == Array(#"{"a":["b"]}"#.utf8))
    }

    @Test func aSensitiveValueThatJSONCannotSayIsNotLookedAt() throws {
        #expect(try redacted(Sensitive<Double>(.infinity)) == #""<redacted>""#)
    }
}

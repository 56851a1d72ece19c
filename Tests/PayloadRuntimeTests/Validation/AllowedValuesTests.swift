import PayloadRuntime
import Testing

@Suite("Allowed values")
struct AllowedValuesTests {
    @Test func strings() throws {
        let values: AllowedValues = ["EUR", "HUF", "", "a name of many bytes"]
        let text = #"enum: expected one of "EUR", "HUF", "", "a name of many bytes""#
        for right in [#""EUR""#, #""\u0045UR""#, #""""#, #""a name of many bytes""#] {
            #expect(try findings(right) { $1.enumeration(values, $0) } == [], "\(right)")
        }
        for wrong in [#""eur""#, #""EU""#, #""a name of many bytez""#, "1", "null", #"["EUR"]"#] {
            #expect(try findings(wrong) { $1.enumeration(values, $0) } == [text], "\(wrong)")
        }
    }

    @Test func everyKind() throws {
        let values = AllowedValues(json: #"[1, "a", null, true, [1.0, []], {"a": 1, "b": 2}]"#)
        for right in ["1", "1.0", "10e-1", #""a""#, "null", "true", "[1, []]", #"{"b": 2, "a": 1.0}"#] {
            #expect(try findings(right) { $1.enumeration(values, $0) } == [], "\(right)")
        }
        for wrong in [
            "2", #""1""#, "false", "[]", "[[], 1]", "{}", #"{"a": 1}"#, #"{"a": 1, "b": 2, "c": 3}"#,
        ] {
            #expect(
                try findings(wrong) { $1.enumeration(values, $0) }
                    == [#"enum: expected one of 1, "a", null, true, a certain array, a certain object"#],
                "\(wrong)"
            )
        }
    }

    @Test func constants() throws {
        #expect(try findings(#""a""#) { $1.constant("a", $0) } == [])
        #expect(try findings(#""b""#) { $1.constant("a", $0) } == [#"const: expected "a""#])
        #expect(try findings("1") { $1.constant("1", $0) } == [#"const: expected "1""#])
        let one = AllowedValues(json: "[1.50]")
        #expect(try findings("15e-1") { $1.constant(one, $0) } == [])
        #expect(try findings("1.51") { $1.constant(one, $0) } == ["const: expected 1.50"])
    }

    /// Text that is no array of JSON allows nothing.
    @Test func nothing() throws {
        #expect(
            try findings("1") { $1.constant(AllowedValues(json: "1"), $0) } == ["const: expected no value"]
        )
        #expect(
            try findings("null") { $1.constant(AllowedValues(json: "[nul"), $0) } == [
                "const: expected no value"
            ]
        )
    }
}

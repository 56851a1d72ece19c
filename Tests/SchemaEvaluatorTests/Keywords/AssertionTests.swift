import Testing

@Suite("Assertions")
struct AssertionTests {
    @Test func types() throws {
        try KeywordCase(
            #"{"type": "integer"}"#,
            [
                ("1", []), ("1.0", []), ("1e400", []), ("-0", []),
                ("1.5", [" /type type"]), (#""1""#, [" /type type"]), ("null", [" /type type"]),
            ]
        ).run()
        try KeywordCase(
            #"{"type": ["string", "null"]}"#,
            [
                (#""""#, []), ("null", []), ("false", [" /type type"]), ("[]", [" /type type"]),
                ("{}", [" /type type"]),
            ]
        ).run()
        try KeywordCase(#"{"type": "number"}"#, [("1", []), ("1.5", []), ("true", [" /type type"])]).run()
        try KeywordCase(#"{"type": "boolean"}"#, [("true", []), ("0", [" /type type"])]).run()
        try KeywordCase("true", [("1", []), ("{}", [])]).run()
        try KeywordCase("false", [("1", ["  "]), ("{}", ["  "])]).run()
    }

    @Test func values() throws {
        try KeywordCase(
            #"{"enum": [1, "a", null, [1.0], {"a": 1, "b": 2}]}"#,
            [
                ("1", []), ("1.0", []), ("10e-1", []), (#""a""#, []), (#""\u0061""#, []), ("null", []),
                ("[1]", []),
                (#"{"b": 2.0, "a": 1}"#, []),
                ("true", [" /enum enum"]), (#""A""#, [" /enum enum"]), ("[]", [" /enum enum"]),
                (#"{"a": 1}"#, [" /enum enum"]),
            ]
        ).run()
        try KeywordCase(
            #"{"const": 1.0}"#,
            [("1", []), ("true", [" /const const"]), (#""1""#, [" /const const"])]
        ).run()
        // One letter with two code points is not the letter with one, though they look alike.
        try KeywordCase(#"{"const": "\u00e9"}"#, [(#""é""#, []), (#""e\u0301""#, [" /const const"])]).run()
    }

    @Test func numbers() throws {
        try KeywordCase(
            #"{"multipleOf": 0.01}"#,
            [("19.99", []), ("0", []), ("1e300", []), ("19.999", [" /multipleOf multipleOf"]), (#""x""#, [])]
        ).run()
        try KeywordCase(
            #"{"minimum": 1, "maximum": 9007199254740993}"#,
            [
                ("1", []), ("1.0", []), ("9007199254740993", []), ("null", []),
                ("0.99999999999999999999", [" /minimum minimum"]),
                ("9007199254740993.1", [" /maximum maximum"]), ("9007199254740994", [" /maximum maximum"]),
            ]
        ).run()
        try KeywordCase(
            #"{"exclusiveMinimum": 0, "exclusiveMaximum": 1e2}"#,
            [
                ("0.1", []), ("99.9", []), ("0", [" /exclusiveMinimum exclusiveMinimum"]),
                ("-0.0", [" /exclusiveMinimum exclusiveMinimum"]),
                ("100", [" /exclusiveMaximum exclusiveMaximum"]),
            ]
        ).run()
    }

    @Test func strings() throws {
        // An emoji of one code point, and a letter of two.
        try KeywordCase(
            #"{"minLength": 2, "maxLength": 3.0}"#,
            [
                (#""ab""#, []), (#""abc""#, []), (#""e\u0301""#, []), (#""\ud83d\ude00\ud83d\ude00""#, []),
                ("1", []),
                (#""é""#, [" /minLength minLength"]), (#""\ud83d\ude00""#, [" /minLength minLength"]),
                (#""abcd""#, [" /maxLength maxLength"]),
            ]
        ).run()
        try KeywordCase(
            #"{"pattern": "^\\d{3}$"}"#,
            [
                (#""123""#, []), ("7", []), (#""123\n""#, [" /pattern pattern"]),
                (#""١٢٣""#, [" /pattern pattern"]),
            ]
        ).run()
    }

    @Test func formats() throws {
        let date = KeywordCase(
            #"{"format": "date"}"#,
            [(#""2024-02-29""#, []), ("1", []), (#""2023-02-29""#, [" /format format"])]
        )
        try date.run()
        try KeywordCase(#"{"format": "date"}"#, [(#""2023-02-29""#, [])]).run(assertsFormats: false)
        let samples = [
            ("date-time", "2024-02-29T10:00:00Z", "2024-02-29 10:00:00"),
            ("time", "10:00:00Z", "10:00"),
            ("duration", "P4W", "4 weeks"),
            ("uuid", "2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2EB8AA08AA9811EAB4AA73B441D16380"),
            ("uri", "https://a.example/", "a.example"),
        ]
        for (name, right, wrong) in samples {
            try KeywordCase(
                #"{"format": "\#(name)"}"#,
                [("\"\(right)\"", []), ("\"\(wrong)\"", [" /format format"])]
            ).run()
        }
    }

    @Test func patternThatTakesTooManySteps() throws {
        let messages = try KeywordCase.messages(
            #"{"pattern": "^(?=(a+)+$)b"}"#,
            "\"\(String(repeating: "a", count: 40))!\""
        )
        #expect(messages.count == 1)
        #expect(messages.first?.contains("too many steps") == true)
    }

    @Test func arrays() throws {
        try KeywordCase(
            #"{"minItems": 1, "maxItems": 2}"#,
            [
                ("[1]", []), ("[1, 2]", []), ("{}", []), ("[]", [" /minItems minItems"]),
                ("[1, 2, 3]", [" /maxItems maxItems"]),
            ]
        ).run()
        try KeywordCase(
            #"{"uniqueItems": true}"#,
            [
                (#"[1, "1", true, [1], {"a": 1}, null, false, 0]"#, []), ("[[1], [2]]", []), ("{}", []),
                ("[1, 1.0]", [" /uniqueItems uniqueItems"]), ("[[1], [1e0]]", [" /uniqueItems uniqueItems"]),
                (#"[{"a": 1, "b": 2}, {"b": 2, "a": 1}]"#, [" /uniqueItems uniqueItems"]),
            ]
        ).run()
        try KeywordCase(#"{"uniqueItems": false}"#, [("[1, 1]", [])]).run()
    }

    @Test func uniqueItemsOfALargeArrayAreQuick() throws {
        let elements = (0..<5_000).map { "{\"a\":\($0)}" }.joined(separator: ",")
        try KeywordCase(
            #"{"uniqueItems": true}"#,
            [("[\(elements)]", []), ("[\(elements),{\"a\":4999.0}]", [" /uniqueItems uniqueItems"])]
        ).run()
    }

    @Test func objects() throws {
        try KeywordCase(
            #"{"minProperties": 1, "maxProperties": 2}"#,
            [
                (#"{"a": 1}"#, []), ("[]", []), ("{}", [" /minProperties minProperties"]),
                (#"{"a": 1, "b": 1, "c": 1}"#, [" /maxProperties maxProperties"]),
            ]
        ).run()
        try KeywordCase(
            #"{"required": ["a", "b"]}"#,
            [
                (#"{"a": null, "b": null}"#, []), ("[]", []), (#"{"a": 1}"#, [" /required required"]),
                ("{}", [" /required required", " /required required"]),
            ]
        ).run()
        try KeywordCase(
            #"{"dependentRequired": {"a": ["b", "c"], "d": ["a"]}}"#,
            [
                ("{}", []), (#"{"b": 1}"#, []), (#"{"a": 1, "b": 1, "c": 1}"#, []),
                (#"{"a": 1, "c": 1}"#, [" /dependentRequired dependentRequired"]),
                (#"{"d": 1}"#, [" /dependentRequired dependentRequired"]),
            ]
        ).run()
    }

    @Test func messagesSayWhatWasExpected() throws {
        let schema =
            #"{"type": ["integer", "null"], "maximum": 10, "enum": [1, 2, null, "x"], "multipleOf": 2}"#
        #expect(
            try KeywordCase.messages(schema, "12.5") == [
                #"expected one of 1, 2, null, "x""#, "expected at most 10", "expected a multiple of 2",
                "expected an integer or null, found a number with a fraction",
            ]
        )
        #expect(try KeywordCase.messages(#"{"maxLength": 1}"#, #""abc""#) == ["expected at most 1 character"])
        #expect(try KeywordCase.messages(#"{"required": ["a"]}"#, "{}") == ["a is required"])
        #expect(
            try KeywordCase.messages(#"{"uniqueItems": true}"#, "[1, 2, 1]")
                == ["expected elements that differ, but elements 0 and 2 are equal"]
        )
    }

    @Test func noMessageQuotesAValue() throws {
        let schema = """
            {"properties": {"card": {"type": ["integer", "string"], "maxLength": 3, "pattern": "^x", "format": "date", "const": "y",
            "enum": ["z"], "not": {"minLength": 1}, "anyOf": [false], "oneOf": [false]}}}
            """
        let messages = try KeywordCase.messages(schema, #"{"card": "4111111111111111"}"#)
        #expect(messages.count == 8)
        #expect(messages.allSatisfy { !$0.contains("4111") })
    }
}

import Testing

@Suite("Applicators")
struct ApplicatorTests {
    @Test func references() throws {
        try KeywordCase(
            ##"{"properties": {"data": {"$ref": "#/$defs/d"}}, "$defs": {"d": {"required": ["a"]}}}"##,
            [
                (#"{"data": {"a": 1}}"#, []),
                (#"{"data": {}}"#, ["/data /properties/data/$ref/required required"]),
            ]
        ).run()
        // A list: the reference leads back after a step into the instance.
        try KeywordCase(
            ##"{"properties": {"next": {"$ref": "#"}, "v": {"type": "integer"}}}"##,
            [
                (#"{"v": 1, "next": {"v": 2, "next": {"v": 3}}}"#, []),
                (
                    #"{"next": {"next": {"v": "x"}}}"#,
                    ["/next/next/v /properties/next/$ref/properties/next/$ref/properties/v/type type"]
                ),
            ]
        ).run()
    }

    /// Two names that look alike and are canonically equivalent, but differ in their code points.
    @Test func namesAreComparedByCodePoints() throws {
        try KeywordCase(
            ##"""
            {"properties": {"\u00e9": {"type": "string"}, "e\u0301": {"type": "integer"},
                            "one": {"$ref": "#/properties/%C3%A9"}, "two": {"$ref": "#/properties/e%CC%81"}}}
            """##,
            [
                (#"{"\u00e9": "a", "e\u0301": 1, "one": "a", "two": 1}"#, []),
                (#"{"\u00e9": 1}"#, ["/\u{e9} /properties/\u{e9}/type type"]),
                (#"{"one": 1}"#, ["/one /properties/one/$ref/type type"]),
                (#"{"two": "a"}"#, ["/two /properties/two/$ref/type type"]),
            ]
        ).run()
    }

    @Test func combinations() throws {
        try KeywordCase(
            #"{"allOf": [{"minimum": 1}, {"maximum": 3}, {"multipleOf": 2}]}"#,
            [("2", []), ("5", [" /allOf/1/maximum maximum", " /allOf/2/multipleOf multipleOf"])]
        ).run()
        try KeywordCase(
            #"{"anyOf": [{"type": "string"}, {"minimum": 2}]}"#,
            [(#""a""#, []), ("2", []), ("1", [" /anyOf anyOf"])]
        ).run()
        try KeywordCase(
            #"{"oneOf": [{"type": "integer"}, {"minimum": 2}]}"#,
            [("1", []), ("2.5", []), ("3", [" /oneOf oneOf"]), ("1.5", [" /oneOf oneOf"])]
        ).run()
        try KeywordCase(#"{"not": {"type": "string"}}"#, [("1", []), (#""a""#, [" /not not"])]).run()
    }

    @Test func conditions() throws {
        try KeywordCase(
            #"{"if": {"const": 1}, "then": {"minimum": 2}, "else": {"type": "string"}}"#,
            [(#""a""#, []), ("1", [" /then/minimum minimum"]), ("5", [" /else/type type"])]
        ).run()
        try KeywordCase(
            #"{"if": {"type": "integer"}, "then": {"minimum": 2}}"#,
            [("1.5", []), ("2", []), ("1", [" /then/minimum minimum"])]
        ).run()
        try KeywordCase(
            #"{"dependentSchemas": {"a": {"required": ["b"]}}}"#,
            [
                ("{}", []), (#"{"a": 1, "b": 1}"#, []),
                (#"{"a": 1}"#, [" /dependentSchemas/a/required required"]),
            ]
        ).run()
    }

    @Test func members() throws {
        try KeywordCase(
            #"{"properties": {"a": {"type": "integer"}}, "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": false}"#,
            [
                (#"{"a": 1, "x-b": "c"}"#, []), ("[]", []),
                (#"{"a": "1"}"#, ["/a /properties/a/type type"]),
                (#"{"x-b": 1}"#, ["/x-b /patternProperties/^x-/type type"]),
                (
                    #"{"b": 1, "c": 1}"#,
                    [
                        " /additionalProperties additionalProperties",
                        " /additionalProperties additionalProperties",
                    ]
                ),
            ]
        ).run()
        // A name may match both; names are escaped in pointers.
        try KeywordCase(
            #"{"properties": {"a/b": {"minimum": 2}}, "patternProperties": {"/": {"maximum": 0}}}"#,
            [
                (
                    #"{"a/b": 1}"#,
                    ["/a~1b /patternProperties/~1/maximum maximum", "/a~1b /properties/a~1b/minimum minimum"]
                )
            ]
        ).run()
        try KeywordCase(
            #"{"properties": {"a": true}, "additionalProperties": {"type": "null"}}"#,
            [(#"{"a": 1, "b": null}"#, []), (#"{"b": 1}"#, ["/b /additionalProperties/type type"])]
        ).run()
        try KeywordCase(
            #"{"properties": {"a": false}}"#,
            [("{}", []), (#"{"a": 1}"#, ["/a /properties/a properties"])]
        ).run()
        try KeywordCase(
            #"{"propertyNames": {"maxLength": 2}}"#,
            [
                (#"{"ab": 1}"#, []),
                (
                    #"{"a\"b": 1, "abcd": 1}"#,
                    [" /propertyNames propertyNames", " /propertyNames propertyNames"]
                ),
            ]
        ).run()
    }

    @Test func elements() throws {
        try KeywordCase(
            #"{"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}"#,
            [
                ("[]", []), (#"["a", 1, 2]"#, []),
                ("[1]", ["/0 /prefixItems/0/type type"]), (#"["a", 1, "b"]"#, ["/2 /items/type type"]),
            ]
        ).run()
        try KeywordCase(
            #"{"prefixItems": [true, true], "items": false}"#,
            [("[1, 2]", []), ("{}", []), ("[1, 2, 3, 4]", [" /items items"])]
        ).run()
    }

    @Test func contains() throws {
        try KeywordCase(
            #"{"contains": {"type": "integer"}}"#,
            [
                (#"["a", 1]"#, []), ("{}", []), ("[]", [" /contains contains"]),
                (#"["a"]"#, [" /contains contains"]),
            ]
        ).run()
        try KeywordCase(
            #"{"contains": {"type": "integer"}, "minContains": 2, "maxContains": 3}"#,
            [
                ("[1, 2]", []), ("[1, 2, 3, null]", []), ("[1, null]", [" /minContains minContains"]),
                ("[1, 2, 3, 4]", [" /maxContains maxContains"]),
            ]
        ).run()
        try KeywordCase(#"{"contains": false, "minContains": 0}"#, [("[]", []), ("[1]", [])]).run()
    }

    @Test func unevaluatedProperties() throws {
        try KeywordCase(
            """
            {"properties": {"a": true}, "allOf": [{"properties": {"b": true}}],
             "anyOf": [{"properties": {"c": {"const": 1}}, "required": ["c"]}, {"patternProperties": {"^d": true}}],
             "if": {"properties": {"e": {"const": 1}}, "required": ["e"]}, "then": {"properties": {"f": true}},
             "else": {"properties": {"g": true}}, "dependentSchemas": {"h": {"properties": {"h": true, "i": true}}},
             "not": {"required": ["never"]}, "unevaluatedProperties": false}
            """,
            [
                (#"{"a": 1, "b": 1, "c": 1, "d": 1, "g": 1}"#, []),
                (#"{"e": 1, "f": 1}"#, []),
                (#"{"h": 1, "i": 1}"#, []),
                // The first branch of anyOf fails, so that it evaluates nothing.
                (#"{"c": 2}"#, [" /unevaluatedProperties unevaluatedProperties"]),
                (#"{"e": 1, "g": 1}"#, [" /unevaluatedProperties unevaluatedProperties"]),
                (#"{"f": 1}"#, [" /unevaluatedProperties unevaluatedProperties"]),
                (#"{"i": 1}"#, [" /unevaluatedProperties unevaluatedProperties"]),
            ]
        ).run()
        try KeywordCase(
            ##"{"$ref": "#/$defs/o", "unevaluatedProperties": {"type": "null"}, "$defs": {"o": {"properties": {"a": true}}}}"##,
            [(#"{"a": 1, "b": null}"#, []), (#"{"b": 1}"#, ["/b /unevaluatedProperties/type type"])]
        ).run()
    }

    @Test func unevaluatedItems() throws {
        try KeywordCase(
            #"{"prefixItems": [true], "anyOf": [{"prefixItems": [true, {"const": 2}], "minItems": 2}, true], "contains": {"type": "string"}, "minContains": 0, "unevaluatedItems": false}"#,
            [
                ("[1]", []), ("[1, 2]", []), (#"[1, 2, "a"]"#, []),
                ("[1, 3]", [" /unevaluatedItems unevaluatedItems"]),
                (
                    "[1, 2, 3, 4]",
                    [" /unevaluatedItems unevaluatedItems", " /unevaluatedItems unevaluatedItems"]
                ),
            ]
        ).run()
        try KeywordCase(
            #"{"allOf": [{"items": true}], "unevaluatedItems": false}"#,
            [("[1, 2]", [])]
        ).run()
    }

    @Test func aDeepInstanceIsNoProblem() throws {
        let depth = 250
        let text = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
        let wrong = String(repeating: "/a", count: depth)
        let way = "/properties/a/allOf/0/$ref"
        try KeywordCase(
            ##"{"type": "object", "properties": {"a": {"allOf": [{"$ref": "#"}]}}}"##,
            [(text, ["\(wrong) \(String(repeating: way, count: depth))/type type"])]
        ).run()
    }

    /// Nothing inside is followed by reference alone: each level takes 40 schemas.
    @Test func tooManySchemasInsideEachOtherAreAViolation() throws {
        let inner = ##"{"properties": {"a": {"$ref": "#"}}}"##
        let start = String(repeating: #"{"allOf": ["#, count: 39)
        let schema = start + inner + String(repeating: "]}", count: 39)
        let text = String(repeating: #"{"a":"#, count: 100) + "1" + String(repeating: "}", count: 100)
        let messages = try KeywordCase.messages(schema, text)
        #expect(messages.count == 1)
        #expect(messages.first?.contains("inside each other") == true)
    }

    /// The redirected reference has no end, which no schema alone shows.
    @Test func anEndlessDynamicReferenceIsAViolation() throws {
        let schema = """
            {"$id": "https://a.example/outer", "$dynamicAnchor": "n", "$ref": "inner",
             "$defs": {"inner": {"$id": "inner", "allOf": [{"$dynamicRef": "#n"}],
                                 "$defs": {"n": {"$dynamicAnchor": "n"}}}}}
            """
        let messages = try KeywordCase.messages(schema, "1")
        #expect(messages.count == 1)
        #expect(messages.first?.contains("inside each other") == true)
    }

    /// A variant that is known not to match is not followed further: 200 levels would never end.
    @Test func variantsInsideEachOther() throws {
        let variants = ["sum", "product"].map {
            ##"{"properties": {"op": {"const": "\##($0)"}, "of": {"items": {"$ref": "#"}}}, "required": ["op"]}"##
        }
        let start = String(repeating: #"{"op": "product", "of": ["#, count: 200)
        let end = String(repeating: "]}", count: 200)
        try KeywordCase(
            #"{"oneOf": [\#(variants.joined(separator: ", "))]}"#,
            [(start + #"{"op": "sum"}"# + end, []), (start + #"{"op": "other"}"# + end, [" /oneOf oneOf"])]
        ).run()
    }
}

import Testing

/// The words of conditions, as they stand in the messages of violations.
@Suite("Words of conditions")
struct ConditionWordsTests {
    /// What `if` asks of `x`, and of others, in words.
    private static let conditions: [(condition: String, words: String)] = [
        (#"{"properties": {"x": {"const": "card"}}, "required": ["x"]}"#, "x is card"),
        (#"{"properties": {"x": {"const": "card"}}}"#, "x is card or absent"),
        (#"{"properties": {"x": {"enum": ["a1", "b2", "c3"]}}, "required": ["x"]}"#, "x is a1, b2 or c3"),
        (#"{"properties": {"x": {"enum": ["a1", "b2"]}}}"#, "x is a1 or b2, or is absent"),
        (
            #"{"properties": {"x": {"enum": ["a1", "b2"]}, "y": {"const": 2}}, "required": ["x", "y"]}"#,
            "x is a1 or b2, and y is 2"
        ),
        // What could be misread has quotes: other words of the sentence, numbers as text, text with spaces.
        (
            #"{"properties": {"x": {"enum": ["or", "5", 5, "a b", null, true]}}, "required": ["x"]}"#,
            #"x is "or", "5", 5, "a b", null or true"#
        ),
        (#"{"properties": {"a b": {"const": 1}}, "required": ["a b"]}"#, #""a b" is 1"#),
        (#"{"required": ["x"]}"#, "x is present"),
        (#"{"required": ["x", "y"]}"#, "x is present and y is present"),
        (#"{"not": {"required": ["x"]}}"#, "x is absent"),
        (#"{"not": {"required": ["x", "y"]}}"#, "x is absent or y is absent"),
        (#"{"properties": {"x": false}}"#, "x is absent"),
        (#"{"properties": {"x": {"not": {"const": "a1"}}}, "required": ["x"]}"#, "x is not a1"),
        (#"{"not": {"properties": {"x": {"enum": ["a1", "b2"]}}, "required": ["x"]}}"#, "x is not a1 or b2"),
        (#"{"properties": {"x": {"minimum": 5}}, "required": ["x"]}"#, "x is at least 5"),
        (#"{"not": {"properties": {"x": {"minimum": 5}}, "required": ["x"]}}"#, "x is less than 5"),
        (
            #"{"properties": {"x": {"exclusiveMinimum": 0, "maximum": 1.50}}, "required": ["x"]}"#,
            "x is more than 0 and is at most 1.50"
        ),
        (#"{"properties": {"x": {"minLength": 1}}, "required": ["x"]}"#, "x has at least 1 character"),
        (
            #"{"not": {"properties": {"x": {"minItems": 2}}, "required": ["x"]}}"#,
            "x has fewer than 2 elements"
        ),
        (#"{"properties": {"x": {"maxProperties": 2}}, "required": ["x"]}"#, "x has at most 2 properties"),
        (
            #"{"properties": {"x": {"type": "string", "pattern": "^0+$"}}, "required": ["x"]}"#,
            "x is a string and matches ^0+$"
        ),
        (
            #"{"properties": {"x": {"type": ["integer", "null"]}}, "required": ["x"]}"#,
            "x is an integer or null"
        ),
        (#"{"properties": {"x": {"multipleOf": 0.01}}, "required": ["x"]}"#, "x is a multiple of 0.01"),
        (
            #"""
            {"properties": {"data": {"type": "object", "properties": {"x": {"const": "v1"}}, "required": ["x"]}},
             "required": ["data"]}
            """#,
            "data.x is v1"
        ),
        (
            #"{"properties": {"x": {"const": "v1"}, "y": {"const": 2}}, "required": ["x", "y"]}"#,
            "x is v1 and y is 2"
        ),
        (
            #"""
            {"anyOf": [{"properties": {"x": {"const": "v1"}}, "required": ["x"]},
                       {"properties": {"x": {"const": "w2"}}, "required": ["x"]}]}
            """#,
            "x is v1 or w2"
        ),
        (
            #"""
            {"anyOf": [{"properties": {"x": {"const": "v1"}, "y": {"const": 2}}, "required": ["x", "y"]},
                       {"required": ["z"]}]}
            """#,
            "x is v1 and y is 2, or z is present"
        ),
        (#"{"anyOf": [{"required": ["x"]}, {"required": ["y"]}]}"#, "x is present or y is present"),
        // One and not the other, where both could hold.
        (
            #"{"oneOf": [{"required": ["x"]}, {"required": ["y"]}]}"#,
            "x is present and y is absent, or x is absent and y is present"
        ),
        (
            #"{"not": {"oneOf": [{"required": ["x"]}, {"required": ["y"]}]}}"#,
            "x is absent or y is present, and x is present or y is absent"
        ),
        (
            #"{"properties": {"x": {"oneOf": [{"const": "v1"}, {"const": "w2"}]}}, "required": ["x"]}"#,
            "x is v1 or w2"
        ),
        (
            #"{"not": {"properties": {"x": {"oneOf": [{"const": "v1"}, {"const": "w2"}]}}, "required": ["x"]}}"#,
            "x is not v1 and is not w2"
        ),
        (#"{"allOf": [{"required": ["x"]}, {"required": ["y"]}]}"#, "x is present and y is present"),
        (##"{"$ref": "#/$defs/c"}"##, "z is present"),
        // The author's words stand for whatever is inside.
        (
            #"{"title": " amount  is\n zero.", "properties": {"x": {"contains": true}}}"#, "amount is zero"
        ),
        // What cannot be said is named by its place.
        (#"{"properties": {"x": {"contains": {"const": 1}}}}"#, "the condition at #/if holds"),
        (#"{"dependentRequired": {"x": ["y"]}}"#, "the condition at #/if holds"),
        (#"{"properties": {"x": {"uniqueItems": true}}}"#, "the condition at #/if holds"),
        (
            #"{"oneOf": [{"required": ["x"]}, {"required": ["y"]}, {"required": ["z"]}, {"required": ["w"]}]}"#,
            "the condition at #/if holds"
        ),
        ("true", "the condition at #/if holds"),
        ("{}", "the condition at #/if holds"),
        (
            #"{"properties": {"x": {"enum": [\#((100..<200).map { "\"value\($0)\"" }.joined(separator: ", "))]}}}"#,
            "the condition at #/if holds"
        ),
    ]

    @Test(arguments: conditions.indices)
    func words(_ index: Int) throws {
        let (condition, words) = Self.conditions[index]
        let schema = """
            {"$defs": {"c": {"required": ["z"]}}, "if": \(condition),
             "then": {"required": ["thenName"]}, "else": {"required": ["elseName"]}}
            """
        // Every condition has a side on which one of these objects falls.
        let instances = ["{}", #"{"x": "v1", "y": 2, "z": 0}"#, #"{"x": [1]}"#, #"{"x": 0}"#]
        let messages = try instances.flatMap { try KeywordCase.messages(schema, $0) }
        #expect(messages.count == instances.count)
        let expected = ["thenName is required when \(words)", "elseName is required unless \(words)"]
        #expect(Set(messages).isSubset(of: expected), "\(condition): \(messages)")
    }

    /// A property that the schema requires anyway is not also said to be absent.
    @Test func whatIsRequiredAroundAConditionIsPresent() throws {
        let schema = #"""
            {"required": ["x"], "allOf": [
              {"if": {"properties": {"x": {"const": "v1"}}}, "then": {"required": ["y"]}}]}
            """#
        #expect(try KeywordCase.messages(schema, #"{"x": "v1"}"#) == ["y is required when x is v1"])
    }

    @Test func everyViolationBelowSaysIt() throws {
        let schema = ##"""
            {"if": {"properties": {"currency": {"const": "CZK"}}, "required": ["currency"]},
             "then": {"properties": {"lines": {"items": {"properties": {"total": {"multipleOf": 0.01}}}},
                                     "card": {"$ref": "#/$defs/card"}, "iban": false}},
             "$defs": {"card": {"required": ["pan"]}}}
            """##
        let instance = #"{"currency": "CZK", "lines": [{"total": 0.001}], "card": {}, "iban": 1}"#
        #expect(
            try KeywordCase.messages(schema, instance) == [
                "expected a multiple of 0.01 when currency is CZK", "pan is required when currency is CZK",
                "expected no value when currency is CZK",
            ]
        )
    }

    @Test func innermostConditionsComeFirst() throws {
        let schema = #"""
            {"if": {"required": ["a"]},
             "then": {"if": {"required": ["b"]},
                      "else": {"dependentSchemas": {"c": {"not": {"required": ["d"]}}},
                               "dependentRequired": {"c": ["e"]}}}}
            """#
        #expect(
            try KeywordCase.messages(schema, #"{"a": 1, "c": 1, "d": 1}"#) == [
                "e is required when c is present and unless b is present and when a is present",
                "d is not allowed when c is present and unless b is present and when a is present",
            ]
        )
    }

    /// Each level of a recursive schema asks the same.
    @Test func aConditionIsSaidOnce() throws {
        let schema = ##"""
            {"if": {"required": ["next"]}, "then": {"properties": {"next": {"$ref": "#"}}, "required": ["id"]}}
            """##
        #expect(
            try KeywordCase.messages(schema, #"{"id": 1, "next": {"id": 2, "next": {"next": {}}}}"#)
                == ["id is required when next is present"]
        )
    }

    /// A schema with many ways back to itself would have words without end.
    @Test func aRecursiveConditionHasNoWords() throws {
        let properties = (0..<50).map { ##""p\##($0)": {"$ref": "#/$defs/c"}"## }.joined(separator: ", ")
        let schema = ##"""
            {"if": {"$ref": "#/$defs/c"}, "then": false, "$defs": {"c": {"properties": {\##(properties)}}}}
            """##
        #expect(
            try KeywordCase.messages(schema, "1") == ["expected no value when the condition at #/if holds"]
        )
    }

    @Test func presence() throws {
        let one = #"{"oneOf": [{"required": ["a"]}, {"required": ["b c"]}, {"required": ["d"]}]}"#
        #expect(try KeywordCase.messages(one, "{}") == [#"exactly one of a, "b c" and d is required"#])
        #expect(
            try KeywordCase.messages(one, #"{"a": 1, "d": 1}"#)
                == [#"only one of a, "b c" and d is allowed"#]
        )
        let any = #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#
        #expect(try KeywordCase.messages(any, "{}") == ["at least one of a and b is required"])
        let both = #"{"not": {"required": ["a", "b"]}}"#
        #expect(try KeywordCase.messages(both, #"{"a": 1, "b": 1}"#) == ["a and b are not allowed together"])
        let dependent = #"{"dependentRequired": {"a": ["b"]}}"#
        #expect(try KeywordCase.messages(dependent, #"{"a": 1}"#) == ["b is required when a is present"])
    }

    /// `required` holds for what is no object, so that `not` and `oneOf` reject it.
    @Test func presenceOfOtherValues() throws {
        for schema in [
            #"{"not": {"required": ["a"]}}"#, #"{"not": {"required": ["a", "b"]}}"#,
        ] {
            try KeywordCase(
                schema,
                [("1", [" /not not"]), ("{}", []), (#"{"a": 1, "b": 1}"#, [" /not not"])]
            ).run()
        }
        try KeywordCase(
            #"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            [
                ("[]", [" /oneOf oneOf"]), ("{}", [" /oneOf oneOf"]), (#"{"b": 1}"#, []),
                (#"{"a": 1, "b": 1}"#, [" /oneOf oneOf"]),
            ]
        ).run()
        try KeywordCase(
            #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            [("[]", []), ("{}", [" /anyOf anyOf"]), (#"{"a": 1, "b": 1}"#, [])]
        ).run()
        // Two branches that ask for the same are never one.
        try KeywordCase(
            #"{"oneOf": [{"required": ["a"]}, {"required": ["a"]}]}"#,
            [(#"{"a": 1}"#, [" /oneOf oneOf"])]
        ).run()
    }

    @Test func aListOfOneValueIsThatValue() throws {
        #expect(try KeywordCase.messages(#"{"enum": ["visa"]}"#, "1") == [#"expected "visa""#])
        #expect(try KeywordCase.messages(#"{"enum": [1, 2]}"#, "3") == ["expected one of 1, 2"])
    }
}

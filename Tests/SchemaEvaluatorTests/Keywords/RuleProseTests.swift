import PayloadIR
import SchemaFrontEnd
import Testing

/// Rules in words, with the names of JSON.
@Suite("Rules in words")
struct RuleProseTests {
    /// The sentences of a schema's rules, as its type's documentation has them.
    private func sentences(_ schema: String, about subject: RuleProse.Subject = .type) throws -> [String] {
        let set = try KeywordCase.set(schema)
        let plans = PlanLowering.lower(set, assertsFormats: false)
        let root = try #require(set.roots[0].first)
        let rules = RuleGatherer.rules(of: [plans.plan(of: root)], plans, set)
        return RuleProse(spelling: .json).sentences(rules, about: subject)
    }

    private static let card = #""if": {"properties": {"kind": {"const": "card"}}, "required": ["kind"]}"#

    @Test func whatIsRequiredOrNotAllowed() throws {
        let both = #"{\#(Self.card), "then": {"required": ["pan"]}, "else": {"not": {"required": ["pan"]}}}"#
        #expect(
            try sentences(both, about: .property)
                == ["Required when kind is card, not allowed otherwise."]
        )
        #expect(try sentences(both) == ["pan is required when kind is card, not allowed otherwise."])
        let turned =
            #"{\#(Self.card), "then": {"properties": {"iban": false}}, "else": {"required": ["iban"]}}"#
        #expect(
            try sentences(turned, about: .property)
                == ["Not allowed when kind is card, required otherwise."]
        )
        #expect(
            try sentences(#"{\#(Self.card), "else": {"required": ["iban", "bic"]}}"#)
                == ["iban is required unless kind is card.", "bic is required unless kind is card."]
        )
    }

    /// One condition's opposite is not another condition's.
    @Test func otherwiseIsOnlyTheSameConditionsOpposite() throws {
        let schema = #"""
            {"allOf": [{\#(Self.card), "then": {"required": ["pan"]}},
                       {"if": {"required": ["iban"]}, "else": {"not": {"required": ["pan"]}}}]}
            """#
        #expect(
            try sentences(schema) == [
                "pan is required when kind is card.", "pan is not allowed unless iban is present.",
            ]
        )
    }

    @Test func limits() throws {
        let schema = #"""
            {\#(Self.card), "then": {"properties": {"lines": {"items": {"properties": {
              "total": {"minimum": 10, "multipleOf": 1}, "tax": {"multipleOf": 0.01}}}},
              "kind": {"enum": ["a1", "b2"]}}}}
            """#
        #expect(
            try sentences(schema) == [
                "lines[].total: at least 10, a multiple of 1, when kind is card.",
                "lines[].tax: at most 2 decimals when kind is card.",
                "kind: only a1 or b2 when kind is card.",
            ]
        )
        #expect(
            try sentences(
                #"{\#(Self.card), "then": {"properties": {"kind": {"const": "a1"}}}}"#,
                about: .property
            ) == ["Always a1 when kind is card."]
        )
    }

    @Test func severalProperties() throws {
        let schema = #"""
            {"oneOf": [{"required": ["a"]}, {"required": ["b"]}],
             "dependentRequired": {"c": ["d"]},
             "allOf": [{"anyOf": [{"required": ["e"]}, {"required": ["f"]}]}, {"not": {"required": ["g", "h"]}}]}
            """#
        #expect(
            try sentences(schema) == [
                "Exactly one of a and b is required.", "d is required when c is present.",
                "At least one of e and f is required.", "g and h are not allowed together.",
            ]
        )
    }

    /// The path of a condition inside another one starts where the sentence's does.
    @Test func conditionsInsideEachOther() throws {
        let schema = #"""
            {\#(Self.card), "then": {"properties": {"data": {
              "if": {"required": ["x"]}, "then": {"required": ["y"]}}}}}
            """#
        #expect(try sentences(schema) == ["data.y is required when data.x is present and when kind is card."])
    }

    /// What has no words is not left out.
    @Test func whatHasNoWordsIsNamedByItsPlace() throws {
        let schema = ##"""
            {\##(Self.card), "then": {"$ref": "#/$defs/c"}, "else": {"properties": {"a": {"contains": {"const": 1}}}},
             "$defs": {"c": {}}}
            """##
        #expect(
            try sentences(schema) == [
                "More is demanded when kind is card, at #/then of the schema.",
                "a: more is demanded unless kind is card, at #/else/properties/a of the schema.",
            ]
        )
    }

    /// A rule that a property's own schema says is no rule of the object.
    @Test func whatAlwaysHoldsIsNoRule() throws {
        let schema =
            #"{"properties": {"a": {"minimum": 1}}, "required": ["a"], "allOf": [{"required": ["b"]}]}"#
        #expect(try sentences(schema) == [])
    }
}

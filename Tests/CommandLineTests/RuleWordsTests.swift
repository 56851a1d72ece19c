import Foundation
import Testing

/// How `rules` says what keywords demand that have subschemas.
@Suite struct RuleWordsTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
    }

    /// The rules of a schema, without the places in front of them.
    private func rules(_ schema: String) throws -> [String] {
        try sandbox.write(schema, to: "Schemas/Shop/Order.schema.json")
        let run = try Tool.run("rules", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        return run.output.split(separator: "\n").map { line in
            String(line.drop { $0 != " " }.dropFirst())
        }
    }

    @Test func aForbiddenValueIsARule() throws {
        let lines = try rules(
            """
            {
              "type": "object",
              "properties": { "kind": { "type": "string" }, "hold": false },
              "if": { "properties": { "kind": { "const": "card" } }, "required": ["kind"] },
              "then": { "properties": { "cash": false } },
              "else": { "properties": { "lines": { "items": { "properties": { "card": false } } } } },
              "dependentSchemas": { "note": false },
              "propertyNames": false
            }
            """
        )
        #expect(
            lines == [
                "Order.hold: Not allowed. [properties]",
                "Order.cash: Not allowed when kind is card. [properties]",
                "Order.lines[].card: Not allowed unless kind is card. [properties]",
                "Order: Not allowed when note is present. [dependentSchemas]",
                "Order: No properties. [propertyNames]",
            ]
        )
    }

    @Test(arguments: [
        ("", "At least 1 element that matches: kind is card."),
        (#", "minContains": 2"#, "At least 2 elements that match: kind is card."),
        (#", "maxContains": 2"#, "1 to 2 elements that match: kind is card."),
        (#", "maxContains": 1"#, "Exactly 1 element that matches: kind is card."),
        (#", "minContains": 0, "maxContains": 1"#, "At most 1 element that matches: kind is card."),
    ])
    func contains(limits: String, words: String) throws {
        let schema = #"{ "properties": { "kind": { "const": "card" } }, "required": ["kind"] }"#
        let lines = try rules(
            """
            {
              "type": "object",
              "properties": { "lines": { "type": "array", "contains": \(schema)\(limits) } }
            }
            """
        )
        #expect(lines == ["Order.lines: \(words) [contains]"])
    }

    @Test func containsThatDemandsNothingIsNoRule() throws {
        #expect(try rules(#"{ "type": "array", "contains": { "const": 1 }, "minContains": 0 }"#) == [])
    }

    @Test func aContainedSchemaWithoutWordsIsNamed() throws {
        let lines = try rules(#"{ "type": "array", "contains": { "propertyNames": { "maxLength": 2 } } }"#)
        #expect(lines == ["Order: At least 1 element that matches the schema in `contains`. [contains]"])
    }

    @Test func alternativesHaveTheirRules() throws {
        let lines = try rules(
            """
            {
              "type": "object",
              "oneOf": [
                { "properties": { "kind": { "const": "cash" } } },
                {
                  "properties": { "kind": { "const": "card" }, "name": { "maxLength": 9 } },
                  "required": ["kind"],
                  "if": { "required": ["name"] },
                  "then": { "anyOf": [{ "required": ["number"] }, { "properties": { "token": false } }] }
                }
              ]
            }
            """
        )
        let second = ", in alternative 2 of `oneOf`."
        let named = " when name is present" + second
        #expect(
            lines == [
                "Order: Exactly one of 2 alternatives matches. [oneOf]",
                "Order.kind: Always `cash`, in alternative 1 of `oneOf`. [const]",
                "Order.kind: Always `card`\(second) [const]",
                "Order.name: At most 9 characters\(second) [maxLength]",
                "Order: Required: `kind`\(second) [required]",
                "Order: At least one of 2 alternatives matches\(named) [anyOf]",
                "Order: Required: `number`, in alternative 1 of `anyOf`,\(named) [required]",
                "Order.token: Not allowed, in alternative 2 of `anyOf`,\(named) [properties]",
            ]
        )
    }

    /// The words of the keyword name what each alternative requires.
    @Test func alternativesThatOnlyRequireAreOneRule() throws {
        let lines = try rules(
            #"{ "type": "object", "anyOf": [{ "required": ["card"] }, { "required": ["cash"] }] }"#
        )
        #expect(lines == ["Order: At least one of `card`, `cash` is required. [anyOf]"])
    }

    @Test func whatMustNotMatchIsSaid() throws {
        let lines = try rules(
            """
            {
              "type": "object",
              "not": { "properties": { "kind": { "const": "card" } }, "required": ["kind", "cash"] },
              "allOf": [
                { "not": { "required": ["cash", "card"] } },
                { "not": { "propertyNames": { "maxLength": 2 } } }
              ]
            }
            """
        )
        #expect(
            lines == [
                "Order: Not: kind is card and cash is present. [not]",
                "Order: Not allowed together: `cash`, `card`. [not]",
                "Order: The schema in `not` does not match. [not]",
            ]
        )
    }

    /// Each keyword has its own words where several speak of presence.
    @Test func presenceIsSaidByKeyword() throws {
        let lines = try rules(
            """
            {
              "type": "object",
              "not": { "required": ["hold"] },
              "oneOf": [{ "required": ["card"] }, { "required": ["cash"] }]
            }
            """
        )
        #expect(
            lines == [
                "Order: Not allowed: `hold`. [not]",
                "Order: Exactly one of `card`, `cash` is required. [oneOf]",
            ]
        )
    }

    @Test func alternativesDoNotAssert() throws {
        _ = try rules(
            #"{ "type": "object", "oneOf": [{ "properties": { "a": false } }, { "maxProperties": 1 }] }"#
        )
        let run = try Tool.run("rules", "--format", "json", in: sandbox)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        )
        #expect(rows.map { $0["keyword"] as? String } == ["oneOf", "properties", "maxProperties"])
        #expect(rows.map { $0["asserts"] as? Bool } == [true, false, false])
    }
}

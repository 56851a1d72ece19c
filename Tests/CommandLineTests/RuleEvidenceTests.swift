import Foundation
import Testing

/// Which instances `rules` names for a rule.
@Suite struct RuleEvidenceTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
    }

    /// The names of the accepted and of the rejected instance for each rule, empty where there is none.
    private func evidence(_ schema: String, accept: [String: String], reject: [String: String]) throws
        -> [String]
    {
        try sandbox.write(schema, to: "Schemas/Shop/Order.schema.json")
        for (kind, instances) in [("accept", accept), ("reject", reject)] {
            for (name, text) in instances {
                try sandbox.write(text, to: "Samples/Shop/Order/\(kind)/\(name).json")
            }
        }
        let run = try Tool.run("rules", "--instances", "Samples", "--format", "json", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        )
        return rows.map { row in
            let names = ["accepted", "rejected"].map { key in
                (row[key] as? String)?.split(separator: "/").last?.dropLast(".json".count) ?? ""
            }
            return "\(row["rule"] ?? ""): \(names[0]), \(names[1])"
        }
    }

    private let conditional = """
        {
          "type": "object",
          "if": { "properties": { "kind": { "const": "card" } }, "required": ["kind"] },
          "then": { "required": ["number"], "properties": { "cash": false } },
          "else": { "not": { "required": ["number"] } }
        }
        """

    /// An instance to which the schema with the keyword does not apply shows nothing.
    @Test func anAcceptedInstanceIsOneThatTheRuleAppliesTo() throws {
        let found = try evidence(
            conditional,
            accept: ["a": #"{"kind":"cash","cash":1}"#, "b": #"{"kind":"card","number":1}"#],
            reject: [:]
        )
        #expect(
            found == [
                "Required: `number` when kind is card.: b, ",
                "Not allowed when kind is card.: b, ",
                "Not allowed: `number` unless kind is card.: a, ",
            ]
        )
    }

    /// A limit on text shows nothing of a number.
    @Test func anAcceptedInstanceHasAValueOfTheTypeThatIsLimited() throws {
        let found = try evidence(
            #"{ "type": ["string", "integer"], "maxLength": 2, "maximum": 9, "enum": ["x", 5] }"#,
            accept: ["a": "5", "b": #""x""#],
            reject: [:]
        )
        #expect(found == ["At most 2 characters.: b, ", "At most 9.: a, ", "One of `x`, `5`.: a, "])
    }

    /// One that an accept folder holds and the schema rejects is no accepted instance.
    @Test func anInvalidInstanceIsNotAccepted() throws {
        let found = try evidence(
            #"{ "type": "object", "required": ["kind"] }"#,
            accept: ["a": "{}", "b": #"{"kind":1}"#],
            reject: [:]
        )
        #expect(found == ["Required: `kind`.: b, "])
    }

    @Test func theInstanceWithTheFewestViolationsIsRejected() throws {
        let found = try evidence(
            conditional,
            accept: [:],
            reject: [
                "a": #"{"kind":"card","cash":1}"#,
                "b": #"{"kind":"card"}"#,
                "c": #"{"kind":"card"}"#,
                "d": #"{"kind":"card","number":1,"cash":1}"#,
                "e": #"{"kind":"cash","number":1}"#,
            ]
        )
        #expect(
            found == [
                "Required: `number` when kind is card.: , b",
                "Not allowed when kind is card.: , d",
                "Not allowed: `number` unless kind is card.: , e",
            ]
        )
    }

    @Test func eachLimitOfContainsIsTheRule() throws {
        let schema = #"{ "type": "array", "contains": { "const": 1 }, "minContains": 2, "maxContains": 3 }"#
        let tooFew = try evidence(schema, accept: ["a": "[1,1]"], reject: ["few": "[1]"])
        #expect(tooFew == ["2 to 3 elements that match: the value is 1.: a, few"])
        try sandbox.remove("Samples/Shop/Order/reject")
        let tooMany = try evidence(schema, accept: [:], reject: ["many": "[1,1,1,1]"])
        #expect(tooMany == ["2 to 3 elements that match: the value is 1.: a, many"])
    }

    /// The alternative that matches is applied, and its rule is broken by no instance of its own.
    @Test func anAlternativeIsShownByWhatMatchesIt() throws {
        let found = try evidence(
            #"{ "oneOf": [{ "type": "string", "maxLength": 2 }, { "type": "integer", "maximum": 9 }] }"#,
            accept: ["a": #""x""#, "b": "5"],
            reject: ["c": "10"]
        )
        #expect(
            found == [
                "Exactly one of 2 alternatives matches.: a, c",
                "At most 2 characters, in alternative 1 of `oneOf`.: a, ",
                "At most 9, in alternative 2 of `oneOf`.: b, ",
            ]
        )
    }

    @Test func aRuleOfAnAbsentPropertyHasNoInstance() throws {
        let found = try evidence(
            """
            {
              "type": "object",
              "properties": { "lines": { "type": "array", "items": { "$ref": "#/$defs/line" } } },
              "$defs": { "line": { "type": "string", "maxLength": 2 }, "unused": { "minLength": 1 } }
            }
            """,
            accept: ["a": #"{"lines":[]}"#, "b": #"{"lines":["x"]}"#],
            reject: [:]
        )
        #expect(found == ["At most 2 characters.: b, ", "At least 1 character.: , "])
    }
}

import Foundation
import Testing

/// `rules`: the rules of the schemas in words.
@Suite struct RulesTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            """
            {
              "type": "object",
              "properties": {
                "kind": { "enum": ["card", "cash"] },
                "lines": { "type": "array", "minItems": 1, "items": { "type": "string", "maxLength": 9 } }
              },
              "required": ["kind"],
              "if": { "properties": { "kind": { "const": "card" } }, "required": ["kind"] },
              "then": { "required": ["lines"] },
              "x-server-side": [{ "rule": "The card is not expired.", "reason": "Only the issuer knows." }]
            }
            """,
            to: "Schemas/Shop/Order.schema.json"
        )
    }

    @Test func text() throws {
        let run = try Tool.run("rules", in: sandbox)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(
            run.output == """
                Schemas/Shop/Order.schema.json:4: Order.kind: One of `card`, `cash`. [enum]
                Schemas/Shop/Order.schema.json:5: Order.lines: At least 1 element. [minItems]
                Schemas/Shop/Order.schema.json:5: Order.lines[]: At most 9 characters. [maxLength]
                Schemas/Shop/Order.schema.json:7: Order: Required: `kind`. [required]
                Schemas/Shop/Order.schema.json:9: Order: Required: `lines` when kind is card. [required]
                Schemas/Shop/Order.schema.json:10: Order: The card is not expired. [x-server-side]

                """
        )
    }

    @Test func aRuleStaysOnItsLine() throws {
        let schema = #"""
            { "properties": { "a\nb": { "enum": ["c\nd|e"] } }, "dependentRequired": { "a\nb": ["f\rg"] } }
            """#
        try sandbox.write(schema, to: "Schemas/Shop/Order.schema.json")
        for form in ["text", "markdown"] {
            let run = try Tool.run("rules", "--format", form, in: sandbox)
            #expect(run.status == 0)
            let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.filter { $0.contains("One of") }.count == 1)
            #expect(lines.filter { $0.contains("required with") }.count == 1)
            #expect(lines.count == (form == "text" ? 3 : 9), "\(run.output)")
            #expect(!run.output.contains("\r"))
        }
    }

    @Test func markdownNamesTheInstances() throws {
        try sandbox.write(#"{"kind":"cash","lines":["a"]}"#, to: "Samples/Shop/Order/accept/cash.json")
        try sandbox.write(#"{"kind":"card","lines":["a"]}"#, to: "Samples/Shop/Order/accept/lines.json")
        try sandbox.write(#"{"kind":"card"}"#, to: "Samples/Shop/Order/reject/no-lines.json")
        try sandbox.write(#"{"kind":"cash","lines":[]}"#, to: "Samples/Shop/Order/reject/empty.json")
        let run = try Tool.run("rules", "--instances", "Samples", "--format", "markdown", in: sandbox)
        #expect(run.status == 0)
        let cash = "[cash](../Samples/Shop/Order/accept/cash.json)"
        let lines = "[lines](../Samples/Shop/Order/accept/lines.json)"
        let file = "Shop/Order.schema.json"
        #expect(
            run.output == """
                ## Shop

                ### Order

                | property | rule | keyword | line | accepted | rejected |
                |---|---|---|---|---|---|
                | `kind` | One of `card`, `cash`. | `enum` | [4](\(file)#L4) | \(cash) |  |
                | `lines` | At least 1 element. | `minItems` | [5](\(file)#L5) | \(cash) | [empty](../Samples/Shop/Order/reject/empty.json) |
                | `lines[]` | At most 9 characters. | `maxLength` | [5](\(file)#L5) | \(cash) |  |
                |  | Required: `kind`. | `required` | [7](\(file)#L7) | \(cash) |  |
                |  | Required: `lines` when kind is card. | `required` | [9](\(file)#L9) | \(lines) | [no-lines](../Samples/Shop/Order/reject/no-lines.json) |
                |  | The card is not expired. **Server side:** Only the issuer knows. | `x-server-side` | [10](\(file)#L10) | \(cash) |  |

                """
        )
    }

    @Test func json() throws {
        let run = try Tool.run("rules", "--format", "json", in: sandbox)
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        )
        #expect(
            rows.map { $0["keyword"] as? String } == [
                "enum", "minItems", "maxLength", "required", "required", "x-server-side",
            ]
        )
        #expect(rows.last?["serverSide"] as? String == "Only the issuer knows.")
        #expect(rows.map { $0["asserts"] as? Bool } == [true, true, true, true, true, false])
    }

    @Test func precedenceSaysWhereValuesApply() throws {
        try sandbox.write(
            """
            {
              "openapi": "3.1.0",
              "info": { "title": "Shop", "version": "1" },
              "paths": {
                "/orders": {
                  "post": {
                    "operationId": "order",
                    "requestBody": { "content": { "application/json": {
                      "schema": { "$ref": "Cart.schema.json" }
                    } } },
                    "responses": { "200": { "description": "Done." } },
                    "x-precedence": [
                      { "source": "request" },
                      { "source": "token", "schema": "Note.schema.json", "at": "/note", "except": ["/hint"] },
                      { "source": "profile", "schema": "Cart.schema.json", "except": ["/a", "/note/hint"] }
                    ]
                  }
                }
              }
            }
            """,
            to: "Schemas/Shop/Shop.openapi.json"
        )
        let hint = #"{ "type": "object", "properties": { "hint": { "type": "string" } } }"#
        try sandbox.write(hint, to: "Schemas/Shop/Note.schema.json")
        try sandbox.write(
            """
            {
              "type": "object",
              "properties": { "a": { "type": "string" }, "note": { "$ref": "Note.schema.json" } }
            }
            """,
            to: "Schemas/Shop/Cart.schema.json"
        )
        let run = try Tool.run("rules", in: sandbox)
        #expect(run.error.isEmpty)
        #expect(
            run.output.contains(
                "order: A field's value comes from the first of these that has it: request; "
                    + "token, at `/note` of the request, except `/hint`; "
                    + "profile, except `/a`, `/note/hint`. [x-precedence]\n"
            ),
            "\(run.output)"
        )
    }

    @Test(arguments: [
        (["--module", "Shpo"], "error: unknown module `Shpo`; did you mean `Shop`?\n"),
        (["--format", "html"], "error: unknown form `html`"),
        (["--instances", "Nowhere"], "error: `--instances` leads to `Nowhere`, where there is no folder\n"),
    ])
    func wrongUsage(arguments: [String], message: String) throws {
        let run = try Tool.run(["rules"] + arguments, in: sandbox)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix(message), "\(run.error)")
    }

    @Test func anInstanceThatIsNotJSONIsNamed() throws {
        try sandbox.write("{", to: "Samples/Shop/Order/reject/broken.json")
        let run = try Tool.run("rules", "--instances", "Samples", in: sandbox)
        #expect(run.status == 2)
        #expect(run.error == "error: Samples/Shop/Order/reject/broken.json: expected JSON\n")
    }

    @Test func schemasWithErrorsHaveNoRules() throws {
        try sandbox.write(#"{"maxLenght": 1}"#, to: "Schemas/Shop/Note.schema.json")
        let run = try Tool.run("rules", in: sandbox)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.error.contains(#"unknown keyword "maxLenght""#))
    }
}

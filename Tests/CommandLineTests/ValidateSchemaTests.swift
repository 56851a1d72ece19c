import Foundation
import Testing

/// `validate`: which schema is taken, and what it may be.
@Suite struct ValidateSchemaTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("0", to: "zero.json")
        try sandbox.write("1", to: "one.json")
    }

    private func validate(_ schema: String, _ arguments: String...) throws -> Tool.Outcome {
        try sandbox.write(schema, to: "schema.json")
        return try Tool.run(
            ["validate", "--schema", "schema.json"] + arguments + ["zero.json", "one.json"],
            in: sandbox
        )
    }

    private static let definitions = #"""
        {
          "type": "string",
          "$defs": { "count": { "minimum": 1 }, "a/b": { "maximum": 0 }, "é": true },
          "minLength": 1
        }
        """#

    @Test(arguments: ["/$defs/count", "#/$defs/count", "#/%24defs/count", "#/%24defs/c%6Funt"])
    func pointer(_ pointer: String) throws {
        let run = try validate(Self.definitions, "--pointer", pointer)
        #expect(run.status == 1)
        #expect(run.output == "zero.json:1:1: expected at least 1 (/minimum)\none.json: valid\n")
    }

    @Test(arguments: [
        ("/$defs/a~1b", "zero.json: valid\none.json:1:1: expected at most 0 (/maximum)\n"),
        ("/$defs/é", "zero.json: valid\none.json: valid\n"),
        ("#/$defs/%C3%A9", "zero.json: valid\none.json: valid\n"),
        (
            "#",
            "zero.json:1:1: expected a string, found a number (/type)\n"
                + "one.json:1:1: expected a string, found a number (/type)\n"
        ),
    ])
    func pointerToOtherPlaces(_ pointer: String, _ output: String) throws {
        let run = try validate(Self.definitions, "--pointer", pointer)
        #expect(run.output == output)
    }

    @Test(arguments: [
        (
            "/$defs/cuont",
            """
            schema.json: error: --pointer leads nowhere: there is nothing at "#/$defs/cuont" [unresolved-reference]
                help: there is no "cuont"; did you mean "count"?
            1 error, 0 warnings; nothing validated

            """
        ),
        (
            "/minLength",
            """
            schema.json:4:16: error: the value at "#/minLength" is not a schema [not-a-schema]
                at #/minLength
                help: name a schema with --pointer, for example one in /$defs
            1 error, 0 warnings; nothing validated

            """
        ),
        (
            "/$defs",
            """
            schema.json:3:12: error: the value at "#/$defs" is not a schema [not-a-schema]
                at #/$defs
                help: name a schema with --pointer, for example one in /$defs
            1 error, 0 warnings; nothing validated

            """
        ),
    ])
    func pointerToNoSchema(_ pointer: String, _ error: String) throws {
        let run = try validate(Self.definitions, "--pointer", pointer)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error == error)
    }

    @Test func openAPI() throws {
        let document = #"""
            {
              "openapi": "3.1.0",
              "paths": { "/a": { "parameters": [{ "$ref": "other.json#/none" }] } },
              "components": {
                "schemas": { "Count": { "$ref": "#/components/schemas/Number" }, "Number": { "minimum": 1 } }
              }
            }
            """#
        let run = try validate(document, "--pointer", "/components/schemas/Count")
        #expect(run.status == 1)
        #expect(run.output == "zero.json:1:1: expected at least 1 (/$ref/minimum)\none.json: valid\n")
        #expect(run.error == "1 valid, 1 invalid\n")
        let whole = try validate(document)
        #expect(whole.status == 2)
        #expect(whole.output.isEmpty)
        #expect(
            whole.error.hasPrefix(
                "schema.json:1:1: error: an OpenAPI document is no schema itself [not-a-schema]\n    at #\n"
                    + "    help: name one with --pointer, for example /components/schemas/NAME\n"
            ),
            "\(whole.error)"
        )
    }

    @Test func booleanSchemas() throws {
        #expect(try validate("true").output == "zero.json: valid\none.json: valid\n")
        let run = try validate("false")
        #expect(run.status == 1)
        #expect(run.output == "zero.json:1:1: expected no value\none.json:1:1: expected no value\n")
    }

    /// What JSON Schema allows is a warning at most; a keyword that nobody knows is named once.
    @Test func whatIsAllowed() throws {
        let run = try validate(
            #"""
            {
              "minimum": 1,
              "owner": "shop",
              "not": { "owner": "bank", "type": "string", "minimum": 1 },
              "if": { "enum": [] },
              "then": false,
              "anyOf": [true, { "minLength": 2, "maxLength": 1 }]
            }
            """#
        )
        #expect(run.status == 1)
        #expect(run.output == "zero.json:1:1: expected at least 1 (/minimum)\none.json: valid\n")
        #expect(!run.error.contains("error:"), "\(run.error)")
        #expect(run.error.components(separatedBy: #"warning: unknown keyword "owner""#).count == 2)
        for warning in ["[keyword-on-wrong-type]", "[unsatisfiable]", "[contradictory-bounds]"] {
            #expect(run.error.contains(warning), "\(warning)")
        }
        #expect(run.error.hasSuffix("\n1 valid, 1 invalid\n"))
    }

    @Test(arguments: [
        (#"{"minimum": "1"}"#, "schema.json:1:13: error: ", "[invalid-keyword-value]"),
        (#"{"pattern": "("}"#, "schema.json:1:15: error: ", "[invalid-pattern]"),
        (##"{"$ref": "#/$defs/none"}"##, "schema.json:1:10: error: ", "[unresolved-reference]"),
        (##"{"$ref": "#"}"##, "schema.json:1:10: error: ", "[reference-cycle]"),
        (#"{"properties": {"a": 1}}"#, "schema.json:1:22: error: ", "[not-a-schema]"),
        ("[]", "schema.json:1:1: error: ", "[not-a-schema]"),
        ("{", "schema.json:1:2: error: ", "[malformed-json]"),
        (
            #"{"$id": "http://a.example/", "$defs": {"a": {"$id": ""}}}"#, "schema.json:",
            "[duplicate-identifier]"
        ),
    ])
    func whatStops(_ schema: String, _ place: String, _ id: String) throws {
        let run = try validate(schema)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix(place), "\(run.error)")
        #expect(run.error.contains(id), "\(run.error)")
        #expect(run.error.hasSuffix("1 error, 0 warnings; nothing validated\n"), "\(run.error)")
    }

    @Test(arguments: [("none.json", "No such file or directory"), (".", "Is a directory")])
    func unreadableSchema(_ path: String, _ reason: String) throws {
        let run = try Tool.run("validate", "--schema", path, "zero.json", in: sandbox)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.error == """
                \(path): error: the file cannot be read: \(reason) [unreadable-file]
                1 error, 0 warnings; nothing validated

                """
        )
    }

    /// Problems of the schema stay off standard output, which a script reads.
    @Test func problemsInTheJSONForm() throws {
        let run = try validate(#"{"minimum": "1"}"#, "--format", "json")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("[invalid-keyword-value]"))
    }
}

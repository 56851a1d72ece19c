import Foundation
import Testing

/// `validate`: where the documents are that references lead to.
@Suite struct ResolveTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(#"{"a": {"b": {"a": {"value": 1}}}}"#, to: "instance.json")
    }

    private func validate(_ schema: String, _ arguments: String...) throws -> Tool.Outcome {
        try Tool.run(["validate", "--schema", schema] + arguments + ["instance.json"], in: sandbox)
    }

    /// `a` and `b` refer to each other, one in a folder of the other; a file that is not JSON is referred to by none.
    private func writeCycle(in folder: String) throws {
        let value = #""value": {"type": "string"}"#
        try sandbox.write(
            #"{"properties": {\#(value), "b": {"$ref": "../b.json"}}}"#,
            to: "\(folder)/in/a.json"
        )
        try sandbox.write(#"{"properties": {"a": {"$ref": "in/a.json#"}}}"#, to: "\(folder)/b.json")
        try sandbox.write("{", to: "\(folder)/unused.json")
    }

    private static let violation =
        "instance.json:1:29: /a/b/a/value: expected a string, found a number "
        + "(/properties/a/$ref/properties/b/$ref/properties/a/$ref/properties/value/type)\n"

    @Test(arguments: ["https://example.com/s/=remote", "https://example.com/s=remote/"])
    func transitively(_ rule: String) throws {
        try writeCycle(in: "remote")
        try sandbox.write(
            #"{"properties": {"a": {"$ref": "https://example.com/s/in/a.json"}}}"#,
            to: "main.json"
        )
        let run = try validate("main.json", "--resolve", rule)
        #expect(run.status == 1, "\(run.error)")
        #expect(run.output == Self.violation)
        #expect(run.error == "0 valid, 1 invalid\n")
    }

    @Test func besideTheSchema() throws {
        try writeCycle(in: "folder with é")
        let run = try validate("folder with é/b.json")
        #expect(run.status == 1, "\(run.error)")
        #expect(run.output == Self.violation)
    }

    /// The `$id`s say that the documents are beside each other, and so they are on the disk.
    @Test func besideTheSchemaByIdentifier() throws {
        let head = #""$id": "https://example.com/v1"#
        let value = #""value": {"type": "string"}"#
        try sandbox.write(
            #"{\#(head)/in/a.json", "properties": {\#(value), "b": {"$ref": "../b.json"}}}"#,
            to: "s/in/a.json"
        )
        // Without an `$id` of its own, the document has the URI that led to it.
        try sandbox.write(
            #"{"properties": {"a": {"$ref": "https://example.com/v1/in/a.json"}}}"#,
            to: "s/b.json"
        )
        try sandbox.write(
            #"{\#(head)/main.json", "properties": {"a": {"$ref": "in/a.json"}}}"#,
            to: "s/main.json"
        )
        let run = try validate("s/main.json")
        #expect(run.status == 1, "\(run.error)")
        #expect(run.output == Self.violation)
    }

    /// The file has another name than its `$id`; the one that has the name is another document.
    @Test func besideTheSchemaUnderAnotherName() throws {
        try sandbox.write(
            #"{"$id": "https://example.com/main", "properties": {"a": {"$ref": "a"}}}"#,
            to: "s/main.schema.json"
        )
        try sandbox.write(#"{"$id": "https://example.com/a", "type": "null"}"#, to: "s/a.schema.json")
        try sandbox.write(#"{"$id": "https://example.com/other"}"#, to: "s/a")
        try sandbox.write("no JSON", to: "s/notes.json")
        let run = try validate("s/main.schema.json")
        #expect(run.status == 1, "\(run.error)")
        #expect(
            run.output == "instance.json:1:7: /a: expected null, found an object (/properties/a/$ref/type)\n"
        )
    }

    @Test func theLongestPrefix() throws {
        try sandbox.write("true", to: "first/in/a.json")
        try sandbox.write(#"{"type": "null"}"#, to: "second/a.json")
        try sandbox.write(#"{"$ref": "https://example.com/in/a.json"}"#, to: "main.json")
        let long = "https://example.com/in/=second"
        for rules in [[long, "https://example.com/=first"], ["https://example.com/=first", long]] {
            let run = try validate("main.json", "--resolve", rules[0], "--resolve", rules[1])
            #expect(run.output == "instance.json:1:1: expected null, found an object (/$ref/type)\n")
        }
        #expect(try validate("main.json", "--resolve", "https://example.com/=first").status == 0)
        // A prefix does not end in the middle of a name.
        let inside = try validate("main.json", "--resolve", "https://example.com/i=second")
        #expect(inside.status == 2)
    }

    @Test func otherURIs() throws {
        try sandbox.write(#"{"type": "null"}"#, to: "remote/money")
        for (reference, rule) in [
            ("urn:example:money", "urn:example:=remote"),
            ("https://example.com/mon%65y#", "https://example.com/=remote"),
            ("https://example.com/money.json", "https://example.com/money.json=remote/money"),
        ] {
            try sandbox.write(#"{"$ref": "\#(reference)"}"#, to: "main.json")
            let run = try validate("main.json", "--resolve", rule)
            #expect(
                run.output == "instance.json:1:1: expected null, found an object (/$ref/type)\n",
                "\(run.error)"
            )
        }
    }

    /// One file under several URIs is one schema: its `$id` is not used twice.
    @Test func oneFileUnderSeveralURIs() throws {
        try sandbox.write(
            #"{"$id": "https://example.com/x", "properties": {"a": {"$ref": "urn:b"}}, "$defs": {"n": {"type": "null"}}}"#,
            to: "s/a.json"
        )
        try sandbox.write(#"{"$ref": "https://other.example/a.json#/$defs/n"}"#, to: "s/b.json")
        let run = try validate(
            "s/a.json",
            "--resolve",
            "urn:b=s/b.json",
            "--resolve",
            "https://other.example/=s"
        )
        #expect(run.status == 1, "\(run.error)")
        #expect(
            run.output
                == "instance.json:1:7: /a: expected null, found an object (/properties/a/$ref/$ref/type)\n"
        )
    }

    @Test func dialects() throws {
        let meta = #"{"$id": "https://example.com/meta", "$vocabulary": {}}"#
        try sandbox.write(meta, to: "remote/meta")
        try sandbox.write(#"{"$schema": "https://example.com/meta"}"#, to: "main.json")
        #expect(try validate("main.json").error.contains("[unknown-dialect]"))
        let run = try validate("main.json", "--resolve", "https://example.com/=remote")
        #expect(run.status == 0, "\(run.error)")
    }

    /// A schema, the arguments, and what standard error must say.
    static let deadEnds: [(schema: String, rule: String?, message: String, help: String)] = [
        (
            #"{"$ref": "https://example.com/a.json#/b"}"#, nil,
            #"main.json:1:10: error: "$ref" leads nowhere: no document has the URI "https://example.com/a.json""#,
            "`--resolve URI-PREFIX=DIR` says where"
        ),
        (
            #"{"$dynamicRef": "urn:a#b"}"#, nil,
            #"main.json:1:17: error: "$dynamicRef" leads nowhere: no document has the URI "urn:a""#,
            "`--resolve URI-PREFIX=DIR` says where"
        ),
        (
            #"{"$ref": "s/none.json"}"#, nil,
            #"main.json:1:10: error: "$ref" leads nowhere: there is no file "s/none.json""#,
            "`--resolve URI-PREFIX=DIR` says where"
        ),
        (
            #"{"$ref": "https://example.com/x/a.json"}"#, "https://example.com/=s",
            #"there is no file "s/x/a.json" for "https://example.com/x/a.json""#,
            #"help: --resolve maps "https://example.com/" to "s""#
        ),
        (
            #"{"$ref": "https://example.com/"}"#, "https://example.com/=s",
            #""s" for "https://example.com/" is no file"#,
            #"help: --resolve maps "https://example.com/" to "s""#
        ),
        (
            #"{"$ref": "https://example.com/%2E%2E/instance.json"}"#, "https://example.com/=s",
            #"no document has the URI "https://example.com/%2E%2E/instance.json""#,
            "`--resolve URI-PREFIX=DIR` says where"
        ),
        (
            #"{"$ref": "s/a.json#/$defs/y"}"#, nil,
            ##"main.json:1:10: error: "$ref" leads nowhere: there is nothing at "#/$defs/y""##,
            #"there is no "y""#
        ),
        (#"{"$ref": "s/broken.json"}"#, nil, "s/broken.json:1:2: error: ", "[malformed-json]"),
    ]

    @Test(arguments: deadEnds)
    func whatLeadsNowhere(_ schema: String, _ rule: String?, _ message: String, _ help: String) throws {
        try sandbox.write(schema, to: "main.json")
        try sandbox.write(#"{"$defs": {"x": true}}"#, to: "s/a.json")
        try sandbox.write("{", to: "s/broken.json")
        let rules = rule.map { ["--resolve", $0] } ?? []
        let run = try Tool.run(
            ["validate", "--schema", "main.json"] + rules + ["instance.json"],
            in: sandbox
        )
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains(message), "\(run.error)")
        #expect(run.error.contains(help), "\(run.error)")
        #expect(run.error.hasSuffix("1 error, 0 warnings; nothing validated\n"), "\(run.error)")
    }

    @Test func aRuleWithoutItsFolder() throws {
        try sandbox.write("true", to: "main.json")
        let run = try validate("main.json", "--resolve", "https://example.com/=none")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error == "error: `--resolve` leads to `none`, where there is no folder\n")
    }
}

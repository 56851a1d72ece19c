import Foundation
import Testing

/// `validate`: its results in both forms, and how it ends.
@Suite struct ValidateTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            """
            {
              "type": "object",
              "properties": {
                "id": { "type": "string", "maxLength": 3 },
                "tags": { "items": { "type": "string" } },
                "day": { "format": "date" },
                "a/b~c": { "type": "null" }
              },
              "required": ["id"],
              "$defs": { "count": { "type": "integer", "minimum": 1 } }
            }
            """,
            to: "item.json"
        )
        try sandbox.write(#"{"id": "abc"}"#, to: "good.json")
        try sandbox.write("{\n  \"id\": \"abcd\",\n  \"tags\": [\"é\", 1]\n}", to: "bad.json")
        try sandbox.write("{\n  \"id\": }", to: "broken.json")
    }

    private func validate(_ arguments: String..., input: String? = nil) throws -> Tool.Outcome {
        try Tool.run(["validate", "--schema", "item.json"] + arguments, in: sandbox, input: input)
    }

    @Test func allValid() throws {
        let run = try validate("good.json", "good.json")
        #expect(run.status == 0)
        #expect(run.output == "good.json: valid\ngood.json: valid\n")
        #expect(run.error == "2 valid, 0 invalid\n")
    }

    @Test func text() throws {
        try sandbox.write(#"{"a/b~c": 1}"#, to: "other.json")
        let run = try validate("good.json", "bad.json", "broken.json", "other.json")
        #expect(run.status == 1)
        #expect(
            run.output == """
                good.json: valid
                bad.json:2:9: /id: expected at most 3 characters (/properties/id/maxLength)
                bad.json:3:17: /tags/1: expected a string, found a number (/properties/tags/items/type)
                broken.json:2:9: error: expected a value, found '}'
                other.json:1:1: id is required (/required)
                other.json:1:11: /a~1b~0c: expected null, found a number (/properties/a~1b~0c/type)

                """
        )
        #expect(run.error == "1 valid, 3 invalid\n")
    }

    @Test func json() throws {
        let run = try validate("--format", "json", "good.json", "bad.json", "broken.json")
        #expect(run.status == 1)
        #expect(
            run.output == """
                {"file":"good.json","valid":true,"errors":[]}
                {"file":"bad.json","valid":false,"errors":[\
                {"instanceLocation":"/id","keywordLocation":"/properties/id/maxLength",\
                "keyword":"maxLength","message":"expected at most 3 characters"},\
                {"instanceLocation":"/tags/1","keywordLocation":"/properties/tags/items/type",\
                "keyword":"type","message":"expected a string, found a number"}]}
                {"file":"broken.json","valid":false,"errors":[\
                {"instanceLocation":"","keywordLocation":"","keyword":"",\
                "message":"line 2, column 9: expected a value, found '}'"}]}

                """
        )
        #expect(run.error.isEmpty)
    }

    /// A line may end with a carriage return alone or with both characters.
    @Test func linesOfOtherSystems() throws {
        try sandbox.write("{\r\n\r  \"id\": 1}", to: "lines.json")
        let run = try validate("lines.json")
        #expect(
            run.output == "lines.json:3:9: /id: expected a string, found a number (/properties/id/type)\n"
        )
    }

    /// Repeated names, nothing, a byte order mark, and more brackets than may be open at once.
    @Test(arguments: ["{\"id\": \"a\", \"id\": \"b\"}", "", "\u{FEFF}{}", String(repeating: "[", count: 600)])
    func notOneClearValue(_ text: String) throws {
        try sandbox.write(text, to: "odd.json")
        let run = try validate("odd.json", "good.json")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("odd.json:1:"))
        #expect(run.output.contains(": error: "))
        #expect(run.output.hasSuffix("\ngood.json: valid\n"))
    }

    @Test func formats() throws {
        try sandbox.write(#"{"id": "a", "day": "tomorrow"}"#, to: "day.json")
        #expect(try validate("day.json").status == 0)
        let run = try validate("--assert-formats", "day.json", "good.json")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("day.json:1:20: /day: expected "))
        #expect(run.output.hasSuffix(" (/properties/day/format)\ngood.json: valid\n"))
    }

    @Test func standardInput() throws {
        let good = try validate("-", input: "good.json")
        #expect(good.status == 0)
        #expect(good.output == "-: valid\n")
        let bad = try validate("--format=json", "--", "-", input: "broken.json")
        #expect(bad.status == 1)
        #expect(bad.output.hasPrefix(#"{"file":"-","valid":false,"#))
        let empty = try validate("-")
        #expect(empty.status == 1)
    }

    @Test func namesThatLookLikeOptions() throws {
        try sandbox.write(#"{"id": "a"}"#, to: "--strict")
        let run = try validate("--", "--strict", "good.json")
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output == "--strict: valid\ngood.json: valid\n")
    }

    /// What can be read is validated, and the run still counts as one that could not be.
    @Test func unreadableInstances() throws {
        let run = try validate("none.json", "bad.json", ".", "good.json")
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("bad.json:2:9: "))
        #expect(run.output.hasSuffix("good.json: valid\n"))
        #expect(
            run.error == """
                none.json: error: the file cannot be read: No such file or directory [unreadable-file]
                .: error: the file cannot be read: Is a directory [unreadable-file]
                1 valid, 1 invalid, 2 not read

                """
        )
    }

    /// What a name holds must not steer a terminal.
    @Test func controlCharacters() throws {
        try sandbox.write(#"{"id": "a", "tags": {"\u001b[2J\n": 1}}"#, to: "names.json")
        try sandbox.write(#"{"additionalProperties": {"additionalProperties": false}}"#, to: "closed.json")
        let run = try Tool.run("validate", "--schema", "closed.json", "names.json", in: sandbox)
        #expect(run.status == 1)
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func aThousandInstances() throws {
        let names = (0..<1_000).map { "many/\($0).json" }
        for (number, name) in names.enumerated() {
            try sandbox.write(#"{"id": "\#(number)"}"#, to: name)
        }
        // Three digits fit and four do not.
        try sandbox.write(#"{"id": "1000"}"#, to: "many/1000.json")
        let run = try Tool.run(
            ["validate", "--schema", "item.json"] + names + ["many/1000.json"],
            in: sandbox
        )
        #expect(run.status == 1)
        #expect(run.error == "1000 valid, 1 invalid\n")
        let expected =
            names.map { "\($0): valid\n" }.joined()
            + "many/1000.json:1:8: /id: expected at most 3 characters (/properties/id/maxLength)\n"
        #expect(run.output == expected)
    }

    /// Many violations on one long line are placed in one pass.
    @Test func manyViolations() throws {
        let count = 20_000
        let elements = Array(repeating: "1", count: count).joined(separator: ",")
        try sandbox.write(#"{"id":"a","tags":[\#(elements)]}"#, to: "long.json")
        let run = try validate("long.json")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == count)
        // The first element is the 19th character, and each takes two.
        #expect(lines.first?.hasPrefix("long.json:1:19: /tags/0: ") == true)
        #expect(lines.last?.hasPrefix("long.json:1:\(19 + 2 * (count - 1)): /tags/\(count - 1): ") == true)
    }
}

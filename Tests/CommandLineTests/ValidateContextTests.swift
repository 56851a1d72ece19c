import Foundation
import Testing

/// `validate --context` and `validate --now`.
@Suite struct ValidateContextTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            """
            {
              "type": "object",
              "x-context": {
                "now": { "type": "string", "format": "date-time" },
                "shopCountry": { "type": "string", "pattern": "^[A-Z]{2}$" },
                "isTrial": { "type": "boolean" }
              },
              "properties": {
                "time": {
                  "type": "string", "format": "date-time", "x-clock-window": { "within": "PT2M" }
                },
                "other": { "$ref": "other.json" },
                "period": {
                  "type": "number",
                  "x-duration": {
                    "encoding": "seconds",
                    "maximum": { "default": 60, "by": { "context": "shopCountry", "HU": 90 } }
                  }
                },
                "trial": {
                  "type": "number",
                  "x-duration": {
                    "encoding": "seconds",
                    "maximum": { "default": 60, "by": { "context": "isTrial", "true": 90 } }
                  }
                }
              }
            }
            """,
            to: "order.json"
        )
        try sandbox.write(
            """
            {
              "x-context": { "mode": { "type": "string", "enum": ["test", "live"] } },
              "type": "number",
              "x-duration": {
                "encoding": "seconds",
                "maximum": { "default": 60, "by": { "context": "mode", "test": 90 } }
              }
            }
            """,
            to: "other.json"
        )
        try sandbox.write(#"{"type": "object"}"#, to: "plain.json")
        try sandbox.write(#"{"time": "2025-05-14T10:32:27.174+02:00"}"#, to: "time.json")
    }

    private func validate(_ arguments: String..., schema: String = "order.json") throws -> Tool.Outcome {
        try Tool.run(["validate", "--schema", schema] + arguments + ["time.json"], in: sandbox)
    }

    @Test func clockIsAskedOnlyWithNow() throws {
        #expect(try validate().status == 0)
        #expect(try validate("--now", "2025-05-14T08:30:27.174Z").status == 0)
        let run = try validate("--now", "2025-05-14T08:30:27.1739999Z")
        #expect(run.status == 1)
        #expect(
            run.output == """
                time.json:1:10: /time: expected a time within 2 minutes of now (/properties/time/x-clock-window)

                """
        )
        #expect(run.error == "0 valid, 1 invalid\n")
    }

    @Test func factsOfEveryFileInReach() throws {
        let run = try validate(
            "--context",
            "shopCountry=HU",
            "--context=mode=test",
            "--context",
            "isTrial=true"
        )
        #expect(run.status == 0)
        #expect(run.output == "time.json: valid\n")
    }

    @Test func unknownFact() throws {
        let run = try validate("--context", "shopCuntry=HU")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.error == """
                error: there is no fact `shopCuntry`; the schema declares `now` (given with `--now`), \
                `shopCountry`, `isTrial`, `mode`

                """
        )
        let plain = try validate("--context", "a=b", schema: "plain.json")
        #expect(plain.status == 2)
        #expect(plain.error == "error: there is no fact `a`; the schema declares none\n")
    }

    /// The words are those of the violation that generated code would give.
    @Test func refusedFact() throws {
        let run = try validate(
            "--context",
            "shopCountry=hu",
            "--context",
            "isTrial=",
            "--context",
            "mode=a=b",
            "--now",
            "2025-02-29T00:00:00Z"
        )
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.error == """
                error: the fact now: expected an RFC 3339 date-time
                error: the fact shopCountry: expected text that matches the pattern ^[A-Z]{2}$
                error: the fact isTrial: expected true or false
                error: the fact mode: expected one of "test", "live"

                """
        )
    }

    @Test func nowWithoutAClock() throws {
        let run = try validate("--now", "2025-05-14T08:30:27.174Z", schema: "plain.json")
        #expect(run.status == 2)
        #expect(run.error == "error: `--now` has no effect: the schema checks no time against the clock\n")
    }

    @Test func usage() throws {
        for (arguments, words) in [
            (["--context", "HU"], "error: `--context` has `HU`; expected NAME=VALUE"),
            (["--context", "=HU"], "error: `--context` has `=HU`; expected NAME=VALUE"),
            (["--context", "a=1", "--context", "a=2"], "error: `--context` is given twice for `a`"),
            (
                ["--context", "now=2025-05-14T08:30:27Z"],
                "error: `--context` has the time; expected `--now TIME`"
            ),
        ] {
            let run = try Tool.run(
                ["validate", "--schema", "order.json"] + arguments + ["time.json"],
                in: sandbox
            )
            #expect(run.status == 2)
            #expect(run.error.hasPrefix(words + "\n"), "\(run.error)")
        }
        let help = try Tool.run(["validate", "--help"], in: sandbox)
        #expect(help.output.contains("--context NAME=VALUE"))
        #expect(help.output.contains("--now TIME"))
    }
}

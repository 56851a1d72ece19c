import Foundation
import Testing

/// Help and wrong usage.
@Suite struct UsageTests {
    @Test(arguments: ["--help", "-h", "help"])
    func helpOfTheTool(_ argument: String) throws {
        let run = try Tool.run(argument, in: Sandbox())
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(run.output.contains("Usage: payload-generator COMMAND [OPTIONS]"))
        for command in ["generate", "generate-target", "lint", "validate"] {
            #expect(run.output.contains("\n  \(command)  "), "\(command)")
        }
    }

    @Test(arguments: ["--help", "-h"])
    func helpOfGenerate(_ argument: String) throws {
        let sandbox = try Sandbox()
        let run = try Tool.run("generate", "--check", argument, in: sandbox)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        for option in [
            "--schemas DIR", "--output DIR", "--module NAME ...", "--check", "--watch", "--templates DIR",
            "--format FORM",
        ] {
            #expect(run.output.contains("\n  \(option) "), "\(option)")
        }
        #expect(run.output.contains("Exit status: 0"))
    }

    @Test func helpOfLint() throws {
        let run = try Tool.run("lint", "--help", in: Sandbox())
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        for option in ["--schemas DIR", "--strict", "--format FORM"] {
            #expect(run.output.contains("\n  \(option) "), "\(option)")
        }
        #expect(run.output.contains("Exit status: 0"))
    }

    @Test func helpOfValidate() throws {
        let run = try Tool.run("validate", "--help", "item.json", in: Sandbox())
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(run.output.contains("Usage: payload-generator validate --schema FILE [OPTIONS] INSTANCE..."))
        for option in [
            "--schema FILE", "--pointer POINTER", "--resolve URI-PREFIX=DIR ...", "--assert-formats",
            "--format FORM",
        ] {
            #expect(run.output.contains("\n  \(option) "), "\(option)")
        }
        #expect(run.output.contains("Exit status: 0"))
    }

    /// Arguments, and what standard error must say.
    static let wrong: [(arguments: [String], message: String)] = [
        ([], "error: there is no command"),
        ([""], "error: unknown command ``"),
        (["genrate"], "error: unknown command `genrate`; did you mean `generate`?"),
        (
            ["frobnicate"],
            "error: unknown command `frobnicate`; expected generate, generate-target, lint, rules, validate\n"
        ),
        (["generate", "--schema", "S"], "error: unknown option `--schema`; did you mean `--schemas`?"),
        (["generate", "--frobnicate"], "error: unknown option `--frobnicate`; expected --schemas, "),
        (["generate", "-x"], "error: unknown option `-x`"),
        (["generate", "Schemas"], "error: unexpected argument `Schemas`; expected an option"),
        (["generate", "--schemas"], "error: `--schemas` needs a value: `--schemas DIR`"),
        (["generate", "--schemas="], "error: `--schemas` needs a value: `--schemas DIR`"),
        (["generate", "--schemas", ""], "error: `--schemas` needs a value: `--schemas DIR`"),
        (["generate", "--schemas", "--check"], "error: `--schemas` needs a value: `--schemas DIR`"),
        (["generate", "--output", "A", "--output=B"], "error: `--output` is given twice"),
        (["generate", "--check", "--check"], "error: `--check` is given twice"),
        (["generate", "--check=yes"], "error: `--check` takes no value"),
        (["generate", "--watch=yes"], "error: `--watch` takes no value"),
        (
            ["generate", "--check", "--watch"],
            "error: `--check` and `--watch` exclude each other; expected one"
        ),
        (["generate", "--format", "jsno"], "error: unknown form `jsno`; did you mean `json`?"),
        (["generate", "--format", "xml"], "error: unknown form `xml`; expected text, json, github"),
        (["generate", "--module", "Shpo"], "error: unknown module `Shpo`; did you mean `Shop`?"),
        (
            ["generate", "--module", "Shop", "--module", "Bank"],
            "error: unknown module `Bank`; expected Shop"
        ),
        (["lint", "--module", "Shop"], "error: unknown option `--module`; expected --schemas, "),
        (["lint", "Schemas"], "error: unexpected argument `Schemas`; expected an option"),
        (["lint", "--strict=yes"], "error: `--strict` takes no value"),
        (["lint", "--format", "gitub"], "error: unknown form `gitub`; did you mean `github`?"),
        (["validate"], "error: there is no schema; expected `--schema FILE`"),
        (["validate", "item.json"], "error: there is no schema; expected `--schema FILE`"),
        (["validate", "--schema"], "error: `--schema` needs a value: `--schema FILE`"),
        (["validate", "--schema", "a.json", "--schema", "b.json"], "error: `--schema` is given twice"),
        (["validate", "--schema", "a.json"], "error: there is no instance"),
        (["validate", "--schema", "a.json", "-", "b.json", "-"], "error: standard input is given twice"),
        (["validate", "--schema", "a.json", ""], "error: an instance has an empty name"),
        (
            ["validate", "--schemas", "a.json", "-"],
            "error: unknown option `--schemas`; did you mean `--schema`?"
        ),
        (["validate", "--assert-formats=no", "-"], "error: `--assert-formats` takes no value"),
        (
            ["validate", "--schema", "a.json", "--format", "github", "-"],
            "error: unknown form `github`; expected text, json"
        ),
        (
            ["validate", "--schema", "a.json", "--pointer", "$defs/a", "-"],
            "error: `--pointer` has `$defs/a`; expected a JSON pointer"
        ),
        (
            ["validate", "--schema", "a.json", "--pointer", "#/%zz", "-"],
            "error: `--pointer` has `#/%zz`; expected a JSON pointer"
        ),
        (
            ["validate", "--schema", "a.json", "--resolve", "https://example.com/", "-"],
            "error: `--resolve` has `https://example.com/`; expected URI-PREFIX=DIR"
        ),
        (
            ["validate", "--schema", "a.json", "--resolve", "schemas/=remote", "-"],
            "error: `--resolve` has `schemas/=remote`; expected URI-PREFIX=DIR with an absolute URI"
        ),
        (
            ["validate", "--schema", "a.json", "--resolve=urn:a=b", "--resolve=urn:a=c", "-"],
            "error: `--resolve` is given twice for `urn:a`"
        ),
    ]

    @Test(arguments: wrong)
    func wrongUsage(_ arguments: [String], _ message: String) throws {
        let sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        let process = try Tool.start(arguments, in: sandbox)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 2)
        #expect(try sandbox.text("log.out").isEmpty)
        let error = try sandbox.text("log.err")
        #expect(error.contains(message), "\(error)")
        #expect(error.contains("--help"))
        #expect(!sandbox.exists("Generated"))
    }

    @Test func valuesAfterAnEqualsSign() throws {
        let sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        let run = try Tool.run("generate", "--schemas=Schemas", "--output=a=b", "--module=Shop", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        #expect(sandbox.files("a=b") == ["Shop/Item.swift"])
    }
}

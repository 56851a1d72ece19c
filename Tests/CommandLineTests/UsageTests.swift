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
        #expect(run.output.contains("\n  generate  "))
    }

    @Test(arguments: ["--help", "-h"])
    func helpOfGenerate(_ argument: String) throws {
        let sandbox = try Sandbox()
        let run = try Tool.run("generate", "--check", argument, in: sandbox)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        for option in [
            "--schemas DIR", "--output DIR", "--module NAME ...", "--check", "--templates DIR",
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
        (["frobnicate"], "error: unknown command `frobnicate`; expected generate\n"),
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
        (["generate", "--format", "jsno"], "error: unknown form `jsno`; did you mean `json`?"),
        (["generate", "--format", "xml"], "error: unknown form `xml`; expected text, json, github"),
        (["generate", "--module", "Shpo"], "error: unknown module `Shpo`; did you mean `Shop`?"),
        (
            ["generate", "--module", "Shop", "--module", "Bank"],
            "error: unknown module `Bank`; expected Shop"
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

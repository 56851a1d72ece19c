import Foundation
import Testing

/// `lint`: everything that `generate` checks, and nothing written.
@Suite struct LintTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Shop/Order")
    }

    @Test func clean() throws {
        let run = try Tool.run("lint", in: sandbox)
        #expect(run.status == 0)
        #expect(run.output == "2 schemas, 0 errors, 0 warnings\n")
        #expect(run.error.isEmpty)
        #expect(!sandbox.exists("Generated"))
    }

    @Test func warnings() throws {
        try sandbox.write(#"{"type": "string", "x-owner": 1}"#, to: "Schemas/Shop/Note.schema.json")
        let run = try Tool.run("lint", in: sandbox)
        #expect(run.status == 0)
        #expect(run.output == "3 schemas, 0 errors, 1 warning\n")
        #expect(
            run.error.hasPrefix(#"Schemas/Shop/Note.schema.json:1:20: warning: unknown keyword "x-owner""#)
        )
        let strict = try Tool.run("lint", "--strict", in: sandbox)
        #expect(strict.status == 1)
        #expect(strict.output.isEmpty)
        #expect(strict.verdict == "3 schemas, 0 errors, 1 warning")
    }

    @Test func errors() throws {
        try sandbox.write(#"{"type": "string", "x-owner": 1, "minLenght": 1}"#, to: "Schemas/Shop/Note.json")
        try sandbox.write(#"{"accesss": "public"}"#, to: "Schemas/Shop/payload-generator.json")
        let run = try Tool.run("lint", in: sandbox)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("Schemas/Shop/Note.json:1:34: error: "))
        #expect(run.error.contains("Schemas/Shop/payload-generator.json:1:2: error: "))
        #expect(run.verdict == "3 schemas, 2 errors, 1 warning")
        #expect(!sandbox.exists("Generated"))
    }

    /// Names that meet are found where Swift is spelled, and so are wrong samples where plans are run.
    @Test func whatIsFoundLate() throws {
        try sandbox.write(
            #"{"properties": {"a_b": {"type": "string"}, "aB": {"type": "string"}}}"#,
            to: "Schemas/Shop/Names.json"
        )
        let names = try Tool.run("lint", in: sandbox)
        #expect(names.status == 0)
        #expect(names.error.contains("[name-collision]"), "\(names.error)")
        try sandbox.write(#"{"type": "string", "default": 1}"#, to: "Schemas/Shop/Sample.json")
        let sample = try Tool.run("lint", in: sandbox)
        #expect(sample.status == 1)
        #expect(sample.error.contains("[invalid-default]"), "\(sample.error)")
    }

    @Test func forms() throws {
        try sandbox.write(#"{"type": "string", "x-owner": 1}"#, to: "Schemas/Shop/Note.schema.json")
        let json = try Tool.run("lint", "--format", "json", in: sandbox)
        #expect(json.status == 0)
        #expect(json.error.isEmpty)
        let lines = json.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix(#"{"id":"unknown-keyword","severity":"warning","#) == true)
        #expect(lines.last == #"{"schemas":3,"errors":0,"warnings":1}"#)
        let github = try Tool.run("lint", "--format", "github", in: sandbox)
        #expect(github.error.hasPrefix("::warning file=Schemas/Shop/Note.schema.json,line=1,col=20,"))
    }

    @Test func anotherFolder() throws {
        try sandbox.write(#"{"type": "string"}"#, to: "Other/Shop/Note.json")
        #expect(
            try Tool.run("lint", "--schemas", "Other", in: sandbox).output
                == "1 schema, 0 errors, 0 warnings\n"
        )
        let missing = try Tool.run("lint", "--schemas", "none", in: sandbox)
        #expect(missing.status == 2)
        #expect(missing.output.isEmpty)
        #expect(missing.error.contains("none: error: cannot read the folder: "))
    }
}

import Foundation
import Testing

/// The forms in which a run prints, for scripts and for a hosted CI.
@Suite struct FormTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return try #require(value as? [String: Any])
        }
    }

    @Test func jsonOfProblems() throws {
        try sandbox.write("{\n\"typ\\n\": \"a\", \"x-é\": 1}", to: "Schemas/Shop/Wrong.schema.json")
        let run = try Tool.run("generate", "--format", "json", in: sandbox)
        #expect(run.status == 1)
        #expect(run.error.isEmpty)
        let lines = try objects(run.output)
        #expect(lines.count == 3)
        #expect(lines[0]["id"] as? String == "unknown-keyword")
        #expect(lines[0]["severity"] as? String == "error")
        #expect(lines[0]["path"] as? String == "Schemas/Shop/Wrong.schema.json")
        #expect(lines[0]["line"] as? Int == 2)
        #expect(lines[0]["column"] as? Int == 1)
        #expect(lines[0]["pointer"] as? String == "/typ\n")
        #expect(lines[1]["severity"] as? String == "warning")
        #expect(lines[2]["errors"] as? Int == 1)
        #expect(lines[2]["warnings"] as? Int == 1)
        #expect(lines[2]["summary"] as? String == "nothing written")
    }

    @Test func jsonOfResults() throws {
        for arguments in [["--check"], [], ["--check"], ["--schemas", "none"], ["--output", "log.err"]] {
            let process = try Tool.start(["generate", "--format", "json"] + arguments, in: sandbox)
            process.waitUntilExit()
            #expect(try sandbox.text("log.err").isEmpty)
            #expect(try !objects(sandbox.text("log.out")).isEmpty, "\(arguments)")
        }
        let line = try objects(try Tool.run("generate", "--format=json", in: sandbox).output)[0]
        #expect(line["schemas"] as? Int == 1)
        #expect(line["summary"] as? String == "0 files written, 1 unchanged, 0 removed")
        #expect(line["milliseconds"] is Int)
    }

    @Test func github() throws {
        try sandbox.write("{\"typ\": 1,\n \"x-owner\": 1}", to: "Schemas/Shop/Wrong, 100%.schema.json")
        let run = try Tool.run("generate", "--format", "github", in: sandbox)
        #expect(run.status == 1)
        let lines = run.error.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(
            lines.first
                == "::error file=Schemas/Shop/Wrong%2C 100%25.schema.json,line=1,col=2,title=unknown-keyword::"
                + "unknown keyword \"typ\"; did you mean \"type\"? (at #/typ)"
        )
        #expect(
            lines.dropFirst().first
                == "::warning file=Schemas/Shop/Wrong%2C 100%25.schema.json,line=2,col=2,title=unknown-keyword::"
                + "unknown keyword \"x-owner\"; it has no effect (at #/x-owner)"
        )
    }
}

import Foundation
import Testing

/// The table of rules in Schemas/RULES.md, and what instances show about them.
@Suite struct RuleTableTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func rules(_ form: String) throws -> String {
        let sandbox = try Sandbox()
        for folder in ["Schemas", "Tests"] {
            try FileManager.default.createSymbolicLink(
                at: sandbox.url.appendingPathComponent(folder),
                withDestinationURL: Self.package.appendingPathComponent(folder)
            )
        }
        let run = try Tool.run("rules", "--instances", "Tests/Documents", "--format", form, in: sandbox)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        return run.output
    }

    /// `RECORD_RULES=1` writes the table anew and fails the run.
    @Test func theTableIsTheSchemas() throws {
        let file = Self.package.appendingPathComponent("Schemas/RULES.md")
        let start = "<!-- rules -->\n\n"
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: start)
        #expect(parts.count == 2)
        let table = try rules("markdown")
        guard ProcessInfo.processInfo.environment["RECORD_RULES"] != nil else {
            #expect(parts.last == table, "run again with RECORD_RULES=1 and read the difference")
            return
        }
        try (parts[0] + start + table).write(to: file, atomically: true, encoding: .utf8)
        Issue.record("the table of rules was written; run again without RECORD_RULES")
    }

    /// What a rule demands is seen to be accepted and to be rejected.
    @Test func everyAssertionHasInstances() throws {
        let data = Data(try rules("json").utf8)
        let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        #expect(rows.count > 500)
        for row in rows where row["asserts"] as? Bool == true {
            let name = "\(row["file"] ?? ""):\(row["line"] ?? "") \(row["keyword"] ?? "")"
            #expect(row["accepted"] is String, "\(name) has no accepted instance")
            #expect(row["rejected"] is String, "\(name) has no rejected instance")
        }
        #expect(rows.contains { $0["serverSide"] is String })
    }
}

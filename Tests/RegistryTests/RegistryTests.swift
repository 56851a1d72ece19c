import Foundation
import PayloadRuntime
import SwiftEmitter
import Testing

@testable import SchemaFrontEnd

/// A registry and the folder with what it registers must agree, so that nothing is written and never used.
@Suite struct RegistryTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func names(in folder: String, ending: String) throws -> [String] {
        let path = Self.package.appendingPathComponent(folder).path
        return try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.package.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func everyKeywordIsRegistered() throws {
        let files = try names(in: "Sources/SchemaFrontEnd/Keywords", ending: ".swift")
        let sources = try files.map { try text("Sources/SchemaFrontEnd/Keywords/\($0).swift") }.joined()
        let declared = sources.matches(of: /= Keyword\(\s*"(?<name>[^"]+)"/).map { String($0.name) }
        #expect(declared.count > 60)
        #expect(declared.sorted() == Dialect.keywords.map(\.name).sorted())
    }

    @Test func noKeywordIsRegisteredTwice() {
        #expect(Set(Dialect.keywords.map(\.name)).count == Dialect.keywords.count)
    }

    @Test func everyCheckIsRun() throws {
        let files = try names(in: "Sources/SchemaFrontEnd/Checks", ending: ".swift")
        let sources = try files.map { try text("Sources/SchemaFrontEnd/Checks/\($0).swift") }.joined()
        let declared = sources.matches(of: /static let (?<name>\w+) = SchemaCheck/).map { String($0.name) }
        #expect(Set(declared).count == declared.count)
        #expect(declared.count == SchemaCheck.all.count)
    }

    @Test func everyFormatIsRegistered() throws {
        let files = try names(in: "Sources/PayloadRuntime/Formats", ending: ".swift")
        let sources = try files.map { try text("Sources/PayloadRuntime/Formats/\($0).swift") }.joined()
        let declared = sources.matches(of: /= StringFormat\(\s*"(?<name>[^"]+)"/).map { String($0.name) }
        #expect(declared.sorted() == StringFormat.all.map(\.name).sorted())
        #expect(Set(declared).count == 19)
        let readme = try text("README.md")
        for name in declared { #expect(readme.contains("`\(name)`"), "the README lacks \(name)") }
    }

    @Test func everyTemplateIsInTheCatalog() throws {
        let files = try names(in: "Templates", ending: ".mustache")
        #expect(files == TemplateCatalog.rows.map(\.name).sorted())
        #expect(TemplateCatalog.load().diagnostics.isEmpty)
    }

    /// The table in the README is the registry's. `RECORD_README=1` writes it anew and fails the run.
    @Test func keywordTableIsTrue() throws {
        let readme = try text("README.md")
        let start = "<!-- keywords -->\n"
        let end = "<!-- /keywords -->"
        let parts = readme.components(separatedBy: start)
        #expect(parts.count == 2)
        let rest = try #require(parts.last).components(separatedBy: end)
        #expect(rest.count == 2)
        let expected = Self.keywordTable
        guard ProcessInfo.processInfo.environment["RECORD_README"] != nil else {
            #expect(rest.first == expected)
            return
        }
        let recorded = [parts[0], start, expected, end, rest[1]].joined()
        try recorded.write(
            to: Self.package.appendingPathComponent("README.md"),
            atomically: true,
            encoding: .utf8
        )
        Issue.record("the keyword table was written; run again without RECORD_README")
    }

    private static var keywordTable: String {
        let rows = Dialect.keywords.map {
            "| `\($0.name)` | \($0.vocabulary.rawValue) | \($0.inTypes) | \($0.inValidators) |\n"
        }
        let head = "\n| keyword | chapter | in the generated types | in validators |\n|---|---|---|---|\n"
        return head + rows.joined() + "\n"
    }
}

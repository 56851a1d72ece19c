import Diagnostics
import Foundation
import PayloadRuntime
import SwiftToolchain
import Testing

/// The code in articles compiles, runs and prints what they say.
@Suite struct ArticleTests {
    /// All articles of all catalogues, by name.
    private static func articles() throws -> [(name: String, file: URL, blocks: [CodeBlock])] {
        try Catalogue.all().flatMap { try $0.files(ending: ".md") }.map { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            return (file.deletingPathExtension().lastPathComponent, file, CodeBlock.all(in: text))
        }
    }

    /// The Swift of an article is one program, and its blocks of plain text are what that prints.
    @Test func swiftRuns() async throws {
        let articles = try Self.articles().filter { $0.blocks.contains { $0.language == "swift" } }
        try #require(articles.count >= 5)
        let workshop = try Workshop()
        var sources: [URL] = []
        var calls = ""
        for (index, article) in articles.enumerated() {
            sources.append(
                try workshop.write(
                    Self.function(index, article.file, article.blocks),
                    to: "\(article.name).swift"
                )
            )
            calls += "print(\"== \(article.name)\")\ntry await article\(index)()\n"
        }
        sources.append(try workshop.write(calls, to: "main.swift"))
        let program = try await workshop.compile(sources, as: "Articles")
        let outcome = try await workshop.run([program.path], in: workshop.folder)
        #expect(outcome.status == 0)
        let expected = articles.map { article in
            "== \(article.name)\n" + article.blocks.filter { $0.language == "text" }.map(\.text).joined()
        }
        #expect(outcome.output == expected.joined())
    }

    /// The blocks as a function, so that all articles are one program. The compiler's messages name the article.
    private static func function(_ index: Int, _ article: URL, _ blocks: [CodeBlock]) -> String {
        var imports = ""
        var body = ""
        for block in blocks where block.language == "swift" {
            body += "#sourceLocation(file: \"\(article.path)\", line: \(block.line))\n"
            for line in block.lines {
                let isImport = line.hasPrefix("import ")
                if isImport { imports += line + "\n" }
                body += (isImport ? "" : line) + "\n"
            }
        }
        return imports + "func article\(index)() async throws {\n" + body + "}\n#sourceLocation()\n"
    }

    /// A schema generates without a warning, and options are known.
    @Test func jsonIsUnderstood() async throws {
        let workshop = try Workshop()
        var count = 0
        for article in try Self.articles() {
            for block in article.blocks where block.language == "json" {
                count += 1
                let isSchema = block.text.contains(#""type": "object""#)
                let folder = "\(count)/Schemas/Shop/"
                let schema = isSchema ? block.text : #"{"type": "string"}"#
                _ = try workshop.write(schema, to: folder + "Order.schema.json")
                if !isSchema { _ = try workshop.write(block.text, to: folder + "payload-generator.json") }
                let outcome = try await workshop.run(
                    [workshop.tool, "lint", "--strict"],
                    in: workshop.folder.appendingPathComponent("\(count)")
                )
                #expect(outcome.status == 0, "\(article.name):\(block.line)\n\(outcome.output)")
            }
        }
        #expect(count > 0)
    }

    /// Every option in a command line is one that the command has.
    @Test func commandLinesAreUnderstood() async throws {
        let workshop = try Workshop()
        var helps: [String: String] = [:]
        var count = 0
        for article in try Self.articles() {
            for block in article.blocks where block.language == "sh" {
                for line in block.lines where line.contains("payload-generator ") {
                    let words = line.split(separator: " ").map(String.init)
                    let place = try #require(words.firstIndex(of: "payload-generator"))
                    let command = try #require(words.dropFirst(place + 1).first, "\(line)")
                    if helps[command] == nil {
                        let help = try await workshop.run(
                            [workshop.tool, command, "--help"],
                            in: workshop.folder
                        )
                        #expect(help.status == 0, "\(line)\n\(help.output)")
                        helps[command] = help.output
                    }
                    count += 1
                    for option in words.dropFirst(place + 2) where option.hasPrefix("--") {
                        let name = option.split(separator: "=").first.map(String.init) ?? option
                        #expect(helps[command]?.contains("  \(name) ") == true, "\(line): \(name)")
                    }
                }
            }
        }
        #expect(count > 0)
    }

    /// The tables of diagnostics and options are complete.
    @Test func tablesAreComplete() throws {
        let articles = try Self.articles()
        func rows(of name: String) throws -> [String] {
            let article = try #require(articles.first { $0.name == name })
            let text = try String(contentsOf: article.file, encoding: .utf8)
            return text.matches(of: /(?m)^\| `(?<name>[^`]+)` \|/).map { String($0.name) }
        }
        #expect(try rows(of: "Diagnostics") == DiagnosticID.allCases.map(\.rawValue))
        let schema = Catalogue.package.appendingPathComponent("Schemas/Dialect/payload-generator.schema.json")
        let options = try JSONDocument(parsing: Data(contentsOf: schema)).root["properties"]
        let known = try #require(options).members.map(\.name).filter { $0 != "$schema" }
        #expect(!known.isEmpty)
        let documented = try rows(of: "ModuleOptions")
        for name in known { #expect(documented.contains(name), "\(name)") }
    }

    /// A block of a kind that no test reads would be left unchecked.
    @Test func everyBlockIsOfAKindThatIsChecked() throws {
        for article in try Self.articles() {
            for block in article.blocks {
                #expect(
                    ["swift", "text", "json", "sh"].contains(block.language),
                    "\(article.name):\(block.line): \(block.language)"
                )
                guard block.language == "text" else { continue }
                #expect(article.blocks.contains { $0.language == "swift" }, "\(article.name):\(block.line)")
            }
        }
    }
}

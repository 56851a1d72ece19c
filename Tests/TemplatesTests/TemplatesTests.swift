import Foundation
import Mustache
import Templates
import Testing

@Suite struct TemplatesTests {
    @Test func everyFileOfTheFolderHasARowWithItsText() throws {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Templates", isDirectory: true)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".mustache") }
            .sorted()
        #expect(!files.isEmpty)
        #expect(TemplateResources.all.map { "\($0.name).mustache" } == files)
        for (name, bytes) in TemplateResources.all {
            let data = try Data(contentsOf: folder.appendingPathComponent("\(name).mustache"))
            #expect([UInt8](data) == bytes, "\(name)")
        }
    }

    @Test func everyTemplateParses() throws {
        for (name, bytes) in TemplateResources.all {
            _ = try MustacheTemplate(name: "\(name).mustache", text: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func header() throws {
        let row = try #require(TemplateResources.all.first { $0.name == "Header" })
        let template = try MustacheTemplate(name: row.name, text: String(decoding: row.bytes, as: UTF8.self))
        let expected = """
            // Generated from Schemas/A/B.schema.json. Do not edit.
            // Regenerate: swift package plugin generate

            """
        let view: MustacheValue = [
            "source": "Schemas/A/B.schema.json", "command": "swift package plugin generate",
        ]
        #expect(try template.render(view) == expected)
    }
}

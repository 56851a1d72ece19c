import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticIDTests {
    @Test func everyIDIsUsed() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let sources = root.appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var text = ""
        for case let file as URL in files
        where file.pathExtension == "swift" && file.lastPathComponent != "DiagnosticID.swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        #expect(text.contains("DiagnosticID"))
        for id in DiagnosticID.allCases {
            #expect(text.contains(try Regex("\\.\(id)\\b")), "\(id.rawValue) is never reported")
        }
    }

    @Test func namesAreInKebabCase() throws {
        let form = try Regex("[a-z0-9]+(-[a-z0-9]+)*")
        for id in DiagnosticID.allCases {
            #expect(id.rawValue.wholeMatch(of: form) != nil, "\(id.rawValue)")
        }
    }
}

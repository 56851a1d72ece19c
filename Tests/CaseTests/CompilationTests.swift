import Foundation
import SwiftToolchain
import Testing

@Suite("Compiled cases")
struct CompilationTests {
    /// One test for all cases, because one program for all of them is linked once.
    @Test("Expected Swift compiles without warnings, accepts what it must and rejects the rest")
    func compileAndRun() async throws {
        if CaseFolder.isRecording {
            for folder in CaseFolder.all { try CaseOutput.generated(from: folder).record(in: folder) }
        }
        let cases = CaseFolder.all.filter { folder in
            CaseFolder.names(in: folder.folder("expected")).contains { $0.hasSuffix(".swift") }
        }
        for folder in CaseFolder.all where !folder.instances.isEmpty {
            #expect(cases.contains { $0.name == folder.name }, "\(folder.name): instances without Swift")
        }
        let build = try CaseBuild()
        defer { build.remove() }
        let (compiled, problems) = try await build.compile(cases)
        for problem in problems { Issue.record(problem) }
        let outcomes = try await build.run(compiled)
        let instances = compiled.flatMap { folder in folder.instances.map { (folder, $0) } }
        try #require(outcomes.count == instances.count, "the driver leaves instances out: \(outcomes)")
        for ((folder, instance), outcome) in zip(instances, outcomes) {
            try check(instance, of: folder, outcome)
        }
    }

    private func check(_ instance: CaseInstance, of folder: CaseFolder, _ line: String) throws {
        let name = "\(folder.name)/\(instance.path)"
        let outcome = try CaseDriver.Outcome(line: line)
        if CaseFolder.isRecording {
            guard instance.verdict == .reject else { return }
            try record(outcome.violations, in: instance.violations)
            let isKept = outcome.reading == CaseDriver.unchanged
            try record(isKept ? "" : outcome.reading, in: instance.reason)
            return
        }
        switch instance.verdict {
        case .accept:
            #expect(outcome.reading == CaseDriver.unchanged, "\(name)")
            #expect(outcome.violations == "", "\(name)")
        case .reject:
            let reason = text(in: instance.reason)
            #expect(outcome.isRefused || !outcome.violations.isEmpty, "\(name) is accepted")
            #expect(outcome.violations == text(in: instance.violations), "\(name)")
            // What a type can hold it keeps, valid or not.
            #expect(outcome.reading == (reason.isEmpty ? CaseDriver.unchanged : reason), "\(name)")
        }
    }

    /// The text of a file without its last line break; empty for none.
    private func text(in file: URL) -> String {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private func record(_ text: String, in file: URL) throws {
        if text.isEmpty {
            try? FileManager.default.removeItem(at: file)
        } else {
            try Data((text + "\n").utf8).write(to: file)
        }
    }

    @Test("Expected Swift has the repository's format")
    func format() async throws {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("lint-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        let files = CaseFolder.all.flatMap { item in
            CaseFolder.names(in: item.folder("expected")).filter { $0.hasSuffix(".swift") }.map {
                item.folder("expected").appendingPathComponent($0).path
            }
        }
        try #require(!files.isEmpty)
        let outcome = try await Command.run(
            ["swift", "format", "lint", "--strict", "--parallel"] + files,
            log: log
        )
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}

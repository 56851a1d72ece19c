import Foundation
import SwiftToolchain
import Testing

@Suite("Compiled cases")
struct CompilationTests {
    /// One test for all cases, because one program for all of them is linked once.
    @Test("Expected Swift compiles without warnings, reads what it must and refuses the rest")
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

    private func check(_ instance: CaseInstance, of folder: CaseFolder, _ outcome: String) throws {
        let name = "\(folder.name)/\(instance.path)"
        switch instance.verdict {
        case .accept:
            #expect(outcome == CaseDriver.unchanged, "\(name)")
        case .reject:
            let isRefused = outcome != CaseDriver.unchanged && !outcome.hasPrefix("changed: ")
            guard CaseFolder.isRecording else {
                let reason = try? String(contentsOf: instance.reason, encoding: .utf8)
                #expect(isRefused, "\(name) is accepted")
                #expect(outcome + "\n" == reason, "\(name)")
                return
            }
            if isRefused { try Data((outcome + "\n").utf8).write(to: instance.reason) }
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

import Foundation
import JSONSchemaSuite
import SwiftToolchain

/// Compiles the modules and the program that runs their validators.
struct SuiteBuild: Sendable {
    let toolchain: Toolchain

    /// Holds everything that is written.
    let folder: URL

    init(folder: URL) throws {
        toolchain = try Toolchain.find()
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Compiles the modules, two at a time.
    ///
    /// - Returns: by module, why it does not compile; nil for one that does.
    func compile(_ modules: [SuiteModule]) async throws -> [String: RunFailure] {
        var failures: [String: RunFailure] = [:]
        var waiting = modules[...]
        try await withThrowingTaskGroup(of: (String, RunFailure?).self) { group in
            func startNext() {
                guard let next = waiting.popFirst() else { return }
                group.addTask { (next.name, try await compile(next)) }
            }
            startNext()
            startNext()
            while let (name, failure) = try await group.next() {
                failures[name] = failure
                startNext()
            }
        }
        return failures
    }

    private func compile(_ module: SuiteModule) async throws -> RunFailure? {
        let sources = folder.appendingPathComponent(module.name)
        // What an earlier run has kept would be compiled too.
        try? FileManager.default.removeItem(at: sources)
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        let files = module.files.map { ($0.name, $0.text) } + [("suite validators.swift", module.index)]
        for (name, text) in files { try Data(text.utf8).write(to: sources.appendingPathComponent(name)) }
        let interface = folder.appendingPathComponent(module.name + ".swiftmodule")
        let outcome = try await Command.run(
            ["swiftc"] + toolchain.options + [
                "-wmo", "-module-name", module.name, "-c", "-o", object(of: module).path,
                "-emit-module", "-emit-module-path", interface.path,
            ] + files.map { sources.appendingPathComponent($0.0).path },
            log: folder.appendingPathComponent(module.name + ".log")
        )
        return outcome.status == 0
            ? nil : RunFailure(description: "\(module.name) does not compile:\n\(outcome.output)")
    }

    private func object(of module: SuiteModule) -> URL {
        folder.appendingPathComponent(module.name + ".o")
    }

    /// Links one program of all modules and runs instances through it.
    ///
    /// - Parameter requests: what to validate, see ``SuiteDriver/Request``.
    /// - Returns: The outcomes in the requests' order; fewer if the program ends early, and then why it does.
    func run(_ modules: [SuiteModule], _ requests: [SuiteDriver.Request]) async throws
        -> (outcomes: [ConformanceOutcome], failure: RunFailure?)
    {
        let driver = folder.appendingPathComponent("Driver.swift")
        try Data(SuiteDriver.source(of: modules).utf8).write(to: driver)
        let program = folder.appendingPathComponent("driver")
        let build = try await Command.run(
            ["swiftc"] + toolchain.options + ["-I", folder.path, driver.path, "-o", program.path]
                + (modules.map(object) + toolchain.objects).map(\.path),
            log: folder.appendingPathComponent("driver-build.log")
        )
        guard build.status == 0 else {
            return ([], RunFailure(description: "the driver does not build:\n\(build.output)"))
        }
        let list = folder.appendingPathComponent("requests")
        let answers = folder.appendingPathComponent("answers")
        try Data(requests.map { $0.text + "\n" }.joined().utf8).write(to: list)
        let run = try await Command.run(
            [program.path, list.path, answers.path],
            log: folder.appendingPathComponent("driver.log")
        )
        let lines = (try? Data(contentsOf: answers))?.split(separator: UInt8(ascii: "\n")) ?? []
        let outcomes = lines.compactMap { SuiteDriver.outcome(Array($0)) }
        guard run.status != 0 || outcomes.count != requests.count else { return (outcomes, nil) }
        return (
            outcomes,
            RunFailure(description: "the driver ends early, with status \(run.status):\n\(run.output)")
        )
    }
}

import Foundation
import SwiftToolchain

/// Compiles the expected Swift of all cases, and runs their instances through it.
struct CaseBuild: Sendable {
    let toolchain: Toolchain
    let folder: URL

    /// What is wrong with one case.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    init() throws {
        toolchain = try Toolchain.find()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Compiles each case as a module of its own, two at a time.
    ///
    /// - Returns: The cases that compiled, and a problem for each that did not.
    func compile(_ cases: [CaseFolder]) async throws -> (compiled: [CaseFolder], problems: [Problem]) {
        var problems: [String: Problem] = [:]
        var waiting = cases[...]
        try await withThrowingTaskGroup(of: (String, Problem?).self) { group in
            func startNext() {
                guard let next = waiting.popFirst() else { return }
                group.addTask { (next.name, try await compile(next)) }
            }
            startNext()
            startNext()
            while let (name, problem) = try await group.next() {
                problems[name] = problem
                startNext()
            }
        }
        return (cases.filter { problems[$0.name] == nil }, cases.compactMap { problems[$0.name] })
    }

    private func compile(_ folder: CaseFolder) async throws -> Problem? {
        let module = folder.moduleName
        let sources = CaseFolder.names(in: folder.folder("expected")).filter { $0.hasSuffix(".swift") }
        let files = sources.map { folder.folder("expected").appendingPathComponent($0).path }
        let object = self.folder.appendingPathComponent(module + ".o").path
        let interface = self.folder.appendingPathComponent(module + ".swiftmodule").path
        let arguments =
            ["swiftc"] + toolchain.options + Toolchain.everyMode + [
                "-wmo", "-enable-testing", "-module-name", module, "-c", "-o", object,
                "-emit-module", "-emit-module-path", interface,
            ] + files
        let log = self.folder.appendingPathComponent(module + ".log")
        let outcome = try await Command.run(arguments, log: log)
        guard outcome.status != 0 else { return nil }
        return Problem(description: "\(folder.name) does not compile:\n\(outcome.output)")
    }

    /// Builds one program of all cases and runs it over their instances.
    ///
    /// - Returns: What became of each instance, in their order.
    func run(_ cases: [CaseFolder]) async throws -> [String] {
        let driver = folder.appendingPathComponent("Driver.swift")
        try Data(CaseDriver.source(of: cases).utf8).write(to: driver)
        let program = folder.appendingPathComponent("Driver")
        let objects = cases.map { folder.appendingPathComponent($0.moduleName + ".o") } + toolchain.objects
        let build = try await Command.run(
            ["swiftc"] + toolchain.options + ["-I", folder.path, driver.path, "-o", program.path]
                + objects.map(\.path),
            log: folder.appendingPathComponent("build.log")
        )
        guard build.status == 0 else {
            throw Problem(description: "the driver does not build:\n\(build.output)")
        }
        let list = folder.appendingPathComponent("instances")
        let lines = cases.flatMap { item in
            item.instances.map { "\(item.name)/\($0.type)\n\($0.url.path)\n\($0.context.path)\n" }
        }
        try Data(lines.joined().utf8).write(to: list)
        let run = try await Command.run(
            [program.path, list.path],
            log: folder.appendingPathComponent("run.log")
        )
        guard run.status == 0 else { throw Problem(description: "the driver ends early:\n\(run.output)") }
        return run.output.split(separator: "\n").map(String.init)
    }
}

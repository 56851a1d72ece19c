import Foundation
import SwiftToolchain
import Testing

/// A temporary folder in which the code of the documentation is tried, removed with the last reference to it.
final class Workshop: Sendable {
    let folder: URL
    let toolchain: Toolchain

    init() throws {
        toolchain = try Toolchain.find()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "documentation-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The tool, as it was built with the tests.
    var tool: String {
        toolchain.modules.deletingLastPathComponent().appendingPathComponent("payload-generator").path
    }

    /// Runs a command in a folder, with both of its outputs in one text.
    func run(_ arguments: [String], in place: URL) async throws -> Command.Outcome {
        try await Command.run(
            ["sh", "-c", #"cd "$0" && exec "$@" </dev/null"#, place.path] + arguments,
            log: folder.appendingPathComponent("log-\(UUID().uuidString)")
        )
    }

    func write(_ text: String, to path: String) throws -> URL {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
        return file
    }

    /// Compiles and links a program, warnings being errors.
    ///
    /// - Parameters:
    ///   - sources: files of one module, a `main.swift` or a type with `@main` among them.
    ///   - options: further options of the compiler.
    func compile(_ sources: [URL], as name: String, options: [String] = []) async throws -> URL {
        let program = folder.appendingPathComponent("program-\(UUID().uuidString)")
        let style = sources.contains { $0.lastPathComponent == "main.swift" } ? [] : ["-parse-as-library"]
        var imports: Set<String> = []
        for source in sources {
            for match in try String(contentsOf: source, encoding: .utf8).matches(of: /(?m)^import (\w+)$/) {
                imports.insert(String(match.1))
            }
        }
        let objects =
            toolchain.objects
            + imports.subtracting(["PayloadRuntime", "PayloadClient"]).sorted().flatMap(
                toolchain.objects(of:)
            )
        let outcome = try await run(
            ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-Onone", "-I", toolchain.modules.path]
                + style + options + ["-module-name", name, "-o", program.path]
                + sources.map(\.path) + objects.map(\.path),
            in: folder
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        return program
    }
}

import Foundation
import SwiftToolchain
import Testing

/// Does what a tutorial says, in a folder of its own, without building a package: the tool generates, and the
/// compiler takes the modules that were built with the tests. `swift run` in full takes minutes; `TutorialShell`
/// does that.
struct TutorialReader {
    let workshop: Workshop

    /// The folder that the tutorial begins with.
    let folder: URL

    init() throws {
        workshop = try Workshop()
        folder = workshop.folder.appendingPathComponent("Shop")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Writes a file. A manifest is loaded, to see that it is one.
    func write(_ text: String, to path: String) async throws {
        // The source of the runtime takes long to compile, and here it is there as a module.
        if path.hasSuffix("payload-generator.json"), text.contains(#""runtime": "embedded""#) { return }
        _ = try workshop.write(text, to: "Shop/" + path)
        guard path == "Package.swift" else { return }
        let outcome = try await workshop.run(["swift", "package", "dump-package"], in: folder)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    func run(_ command: TerminalCommand) async throws {
        let words = command.words
        switch words.prefix(3).joined(separator: " ") {
        case "swift package plugin":
            try expect(try await workshop.run([workshop.tool] + words.dropFirst(3), in: folder), of: command)
        case "payload-generator generate":
            try expect(try await workshop.run([workshop.tool] + words.dropFirst(), in: folder), of: command)
        case "swift build":
            try expect(try await generateAtBuild(), of: command)
        case "swift run", "./shop":
            let outcome = try await runProgram()
            #expect(outcome.output == command.output.map { $0 + "\n" }.joined())
        case let text where text.hasPrefix("swiftc "):
            break  // compiled when it is run
        case let text where text.hasPrefix("mkdir -p "):
            try expect(try await workshop.run(words, in: folder), of: command)
        default:
            Issue.record("nobody knows how to try `\(words.joined(separator: " "))`")
        }
    }

    private func expect(_ outcome: Command.Outcome, of command: TerminalCommand) throws {
        var command = command
        command.output.removeAll(where: \.isManifestWarning)
        command.expect(outcome, folder: folder, schemas: workshop.folder.appendingPathComponent("Schemas"))
    }

    // MARK: - What the plugin and the package manager do

    /// Generates what the build plugin would: the schemas of each target under Sources, into a module of its name.
    private func generateAtBuild() async throws -> Command.Outcome {
        let sources = folder.appendingPathComponent("Sources")
        let schemas = workshop.folder.appendingPathComponent("Schemas")
        try? FileManager.default.removeItem(at: schemas)
        try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        where path.hasSuffix(".json") {
            let copy = schemas.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(at: sources.appendingPathComponent(path), to: copy)
        }
        return try await workshop.run(
            [workshop.tool, "generate", "--schemas", schemas.path, "--output", built.path],
            in: folder
        )
    }

    private var built: URL { workshop.folder.appendingPathComponent("Built") }

    private func runProgram() async throws -> Command.Outcome {
        var sources = try swiftFiles(in: folder.appendingPathComponent("Sources"))
        var options: [String] = []
        let generated = try swiftFiles(in: folder.appendingPathComponent("Generated"))
        if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
            let isPlugged = try String(
                contentsOf: folder.appendingPathComponent("Package.swift"),
                encoding: .utf8
            )
            .contains(".plugin(name: \"GenerateAtBuild\"")
            if isPlugged {
                let outcome = try await generateAtBuild()
                try #require(outcome.status == 0, "\(outcome.output)")
                sources += try swiftFiles(in: built)
            }
            if !generated.isEmpty { options += try await library(of: generated) }
        } else {
            // Without a package all is one module, the runtime too.
            sources += try generated + swiftFiles(in: folder).filter { !generated.contains($0) }
            options += ["-Xfrontend", "-import-module", "-Xfrontend", "PayloadRuntime"]
        }
        let program = try await workshop.compile(
            Set(sources).sorted { $0.path < $1.path },
            as: "App",
            options: options
        )
        return try await workshop.run([program.path], in: folder)
    }

    /// The options that make a module of generated files known to the compiler and the linker.
    private func library(of files: [URL]) async throws -> [String] {
        let name = files[0].deletingLastPathComponent().lastPathComponent
        let outcome = try await workshop.run(
            [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-emit-module",
                "-emit-library", "-static", "-I", workshop.toolchain.modules.path, "-module-name", name,
                "-o", "lib\(name).a",
            ] + files.map(\.path),
            in: workshop.folder
        )
        try #require(outcome.status == 0, "\(outcome.output)")
        return ["-I", workshop.folder.path, "-L", workshop.folder.path, "-l\(name)"]
    }

    private func swiftFiles(in folder: URL) throws -> [URL] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".swift") && $0 != "Package.swift" }
            .map { folder.appendingPathComponent($0) }
    }
}

extension String {
    /// Whether the line is the package manager's about a package, as in `warning: 'shop': …`.
    var isManifestWarning: Bool { hasPrefix("warning: '") }
}

extension TerminalCommand {
    /// Checks that the command ends as the tutorial says, and prints its lines in their order. Further lines, such
    /// as SwiftPM's own, may stand between them.
    ///
    /// - Parameters:
    ///   - folder: what the tutorial calls `/home/me/Shop`.
    ///   - schemas: where the schemas below `Sources` were taken from. Nil for where they are.
    func expect(_ outcome: Command.Outcome, folder: URL, schemas: URL?) {
        #expect((outcome.status != 0) == fails, "\(words): \(outcome.output)")
        var lines = outcome.output.split(separator: "\n").map { Self.timeless(String($0)) }[...]
        for expected in output {
            var text = Self.timeless(expected)
            if let schemas { text = text.replacing("/home/me/Shop/Sources", with: schemas.path) }
            text = text.replacing("/home/me/Shop", with: folder.path)
            guard let place = lines.firstIndex(of: text) else {
                Issue.record("\(words) does not print \(text)\n\(outcome.output)")
                return
            }
            lines = lines[(place + 1)...]
        }
    }

    private static func timeless(_ line: String) -> String {
        line.replacing(/\(\d+ ms\)/, with: "(some ms)")
    }
}

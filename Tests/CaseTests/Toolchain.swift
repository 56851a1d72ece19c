import Foundation

/// The compiler, and the runtime as SwiftPM built it for this test run.
struct Toolchain: Sendable {
    /// The folder with `PayloadRuntime.swiftmodule`.
    let modules: URL

    /// The runtime's object files.
    let objects: [URL]

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// Looks beside the test product, then in the package's own build folder.
    static func find() throws -> Toolchain {
        let package = CaseFolder.root.deletingLastPathComponent().deletingLastPathComponent()
        var places = [Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
        places += CommandLine.arguments.map { URL(fileURLWithPath: $0) }
        var folders = places.flatMap { [$0, $0.deletingLastPathComponent()] }
        folders.append(package.appendingPathComponent(".build/debug"))
        for folder in folders {
            if let toolchain = Toolchain(buildFolder: folder.resolvingSymlinksInPath()) { return toolchain }
        }
        let looked = Set(folders.map(\.path)).sorted().joined(separator: ", ")
        throw Missing(description: "no build of PayloadRuntime in \(looked)")
    }

    private init?(buildFolder: URL) {
        modules = buildFolder.appendingPathComponent("Modules")
        let module = modules.appendingPathComponent("PayloadRuntime.swiftmodule")
        guard FileManager.default.fileExists(atPath: module.path) else { return nil }
        let folder = buildFolder.appendingPathComponent("PayloadRuntime.build")
        objects = CaseFolder.names(in: folder).filter { $0.hasSuffix(".o") }.map {
            folder.appendingPathComponent($0)
        }
        if objects.isEmpty { return nil }
    }

    /// Options for everything that is compiled here: what an app's strictest target would use.
    var options: [String] {
        [
            "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-Onone",
            "-package-name", "cases", "-I", modules.path,
        ]
    }
}

/// A command, run to its end.
enum Command {
    struct Outcome: Sendable {
        let status: Int32
        let output: String
    }

    /// Runs a command that is looked up on the path, with both outputs in one text.
    static func run(_ arguments: [String], log: URL) async throws -> Outcome {
        // A file cannot fill up, as a pipe that nobody reads does.
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        defer { try? handle.close() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = handle
        process.standardError = handle
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        return Outcome(status: status, output: output)
    }
}

import Foundation

/// The compiler, and the runtime as SwiftPM built it together with the program that runs.
package struct Toolchain: Sendable {
    /// The folder with `PayloadRuntime.swiftmodule`.
    package let modules: URL

    /// The object files of the runtime, and of that of clients where it was built.
    package let objects: [URL]

    package struct Missing: Error, CustomStringConvertible {
        package let description: String
    }

    /// Looks beside the test product or program, then in the package's own build folder.
    package static func find() throws -> Toolchain {
        let package = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
            url.deletingLastPathComponent()
        }
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
        objects =
            Self.objects(of: "PayloadRuntime", in: buildFolder)
            + Self.objects(of: "PayloadClient", in: buildFolder)
        if objects.isEmpty { return nil }
    }

    /// The object files of another module of the package. None of one that was not built.
    package func objects(of module: String) -> [URL] {
        Self.objects(of: module, in: modules.deletingLastPathComponent())
    }

    /// None of a module that was not built. SwiftPM leaves the objects of removed sources behind; its list of sources
    /// says which still count.
    private static func objects(of module: String, in buildFolder: URL) -> [URL] {
        let folder = buildFolder.appendingPathComponent(module + ".build")
        let list = try? String(contentsOf: folder.appendingPathComponent("sources"), encoding: .utf8)
        let sources = (list ?? "").split(separator: "\n").map { URL(fileURLWithPath: String($0)) }
        return sources.map { folder.appendingPathComponent($0.lastPathComponent + ".o") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
            .sorted { $0.path < $1.path }
    }

    /// What makes imports and isolation different from what they are by default. Generated Swift is compiled so, and
    /// then used by code that is not.
    package static let everyMode = [
        "-default-isolation", "MainActor", "-strict-memory-safety",
        "-enable-upcoming-feature", "InternalImportsByDefault",
        "-enable-upcoming-feature", "MemberImportVisibility",
        "-enable-upcoming-feature", "ExistentialAny",
        "-enable-upcoming-feature", "NonisolatedNonsendingByDefault",
    ]

    /// Options for everything that is compiled here: what an app's strictest target would use.
    package var options: [String] {
        [
            "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-Onone",
            "-package-name", "cases", "-I", modules.path,
        ]
    }
}

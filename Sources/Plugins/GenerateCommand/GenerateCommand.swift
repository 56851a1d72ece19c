import Foundation
import PackagePlugin

/// `swift package plugin generate`: writes the Swift of the schemas in the package's folder Schemas to its
/// folder Generated.
///
/// All that the generator does is in the tool `payload-generator`. The plugin builds it and runs it in the
/// package's folder with the user's own options.
@main
struct GenerateCommand: CommandPlugin {
    private static let tool = "payload-generator"

    /// SwiftPM's own flag, which it hands to the plugin too when it stands after the verb.
    private static let permissionFlag = "--allow-writing-to-package-directory"

    func performCommand(context: PluginContext, arguments: [String]) async throws {
        // As long as a plugin runs, SwiftPM lets no build into the package's build folder.
        guard !arguments.contains("--watch") else {
            throw Failure(
                description: "a plugin that watches would keep builds waiting; "
                    + "run `swift run -c release \(Self.tool) generate --watch` instead"
            )
        }
        let executable = try build()
        let process = Process()
        process.executableURL = executable
        process.arguments = ["generate"] + arguments.filter { $0 != Self.permissionFlag }
        // The tool's own folders are Schemas and Generated, relative to where it runs. Relative paths keep the
        // machine's own out of messages and of the generated headers.
        process.currentDirectoryURL = context.package.directoryURL
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()

        guard process.terminationReason == .exit else {
            throw Failure(description: "\(Self.tool) ended by signal \(process.terminationStatus)")
        }
        if process.terminationStatus != 0 {
            Diagnostics.error("\(Self.tool) stopped; its own messages say why")
        }
    }

    /// Builds the tool and answers where it is. It is built for release: a debug build of the generator is
    /// several times slower than the work it does.
    private func build() throws -> URL {
        let parameters = PackageManager.BuildParameters(configuration: .release, logging: .concise)
        let result = try packageManager.build(.product(Self.tool), parameters: parameters)
        guard result.succeeded else {
            throw Failure(description: "\(Self.tool) does not build:\n\(result.logText)")
        }
        // The list also names products that were not asked for and do not exist.
        let artifact = result.builtArtifacts.first { $0.url.lastPathComponent == Self.tool }
        guard let artifact else {
            throw Failure(description: "the build gave no executable named \(Self.tool)")
        }
        return artifact.url
    }
}

/// Why the tool could not be run.
struct Failure: Error, CustomStringConvertible {
    let description: String
}

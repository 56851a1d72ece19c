import Foundation
import PackagePlugin

/// `swift package plugin generate`: writes the Swift of the schemas in the package's folder Schemas to its
/// folder Generated.
///
/// All that the generator does is in the tool `payload-generator`, which the plugin runs in the package's folder with
/// the user's own options. SwiftPM builds the tool for debugging: an optimised build takes minutes longer, and saves a
/// few tenths of a second in each run.
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
                    + "run `swift run \(Self.tool) generate --watch` instead"
            )
        }
        let process = Process()
        process.executableURL = try context.tool(named: Self.tool).url
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
}

/// Why the tool could not be run.
struct Failure: Error, CustomStringConvertible {
    let description: String
}

import Foundation
import SwiftToolchain
import Testing

/// Follows a tutorial word by word: every command is run as it stands, with SwiftPM and this package in place of the
/// one at the address that the tutorial shows.
struct TutorialShell {
    private let folder: URL
    private let log: URL
    private let path: String

    static let address = #".package(url: "https://github.com/OWNER/payload-generator", branch: "main")"#

    /// - Parameter place: a folder for the tutorial, which is emptied. What is built stays beside it, so that the
    ///   tutorials compile the generator once.
    init(_ name: String, in place: URL) throws {
        folder = place.appendingPathComponent(name).appendingPathComponent("Shop")
        log = place.appendingPathComponent("\(name).log")
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let commands = place.appendingPathComponent("commands")
        try FileManager.default.createDirectory(at: commands, withIntermediateDirectories: true)
        let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        // SwiftPM takes its options behind the verb.
        let swift = """
            #!/bin/sh
            PATH='\(search)'
            verb=$1
            shift
            exec swift "$verb" --scratch-path '\(place.path)/build' "$@"

            """
        let tool = try Toolchain.find().modules.deletingLastPathComponent()
            .appendingPathComponent("payload-generator").path
        for (command, text) in [
            ("swift", swift), ("payload-generator", "#!/bin/sh\nexec '\(tool)' \"$@\"\n"),
        ] {
            let file = commands.appendingPathComponent(command)
            try Data(text.utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
        path = "\(commands.path):\(search)"
    }

    func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        let here = ".package(name: \"payload-generator\", path: \"\(Catalogue.package.path)\")"
        try Data(text.replacing(Self.address, with: here).utf8).write(to: file)
    }

    func run(_ command: TerminalCommand) async throws {
        let line = command.words.joined(separator: " ")
        let outcome = try await Command.run(
            ["sh", "-c", #"PATH=$0; cd "$1" && eval "$2" </dev/null"#, path, folder.path, line],
            log: log
        )
        command.expect(outcome, folder: folder, schemas: nil)
        for line in outcome.output.split(separator: "\n") where line.contains("warning: ") {
            #expect(command.output.contains(String(line)), "\(command.words)")
        }
    }
}

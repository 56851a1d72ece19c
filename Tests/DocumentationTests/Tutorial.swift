import Foundation
import Testing

/// A tutorial as a reader follows it: files that are written, and commands that are run.
struct Tutorial: CustomTestStringConvertible, Sendable {
    /// The name of the tutorial's file.
    let name: String
    let steps: [Step]

    /// The names of all files that it shows.
    let resources: [String]

    enum Step: Sendable {
        /// A file with a text, which replaces an earlier one.
        case file(path: String, text: String)

        /// Commands, each with what it prints.
        case terminal([TerminalCommand])
    }

    var testDescription: String { name }

    static func all() -> [Tutorial] {
        let found = try? Catalogue.all().flatMap { catalogue in
            try catalogue.files(ending: ".tutorial").compactMap { try Tutorial($0, in: catalogue) }
        }
        return found ?? []
    }

    /// Nil for a list of tutorials, which has no steps.
    private init?(_ file: URL, in catalogue: Catalogue) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.hasPrefix("@Tutorial(") else { return nil }
        name = file.deletingPathExtension().lastPathComponent
        let codes = text.matches(of: /@Code\(name: "(?<path>[^"]+)", file: "(?<resource>[^"]+)"\)/)
        resources = codes.map { String($0.resource) }
        steps = try codes.map { code in
            let resource = catalogue.folder.appendingPathComponent("Resources/\(code.resource)")
            let text = try String(contentsOf: resource, encoding: .utf8)
            guard code.path == "Terminal" else { return .file(path: String(code.path), text: text) }
            return .terminal(TerminalCommand.all(in: text))
        }
    }
}

/// A line behind a prompt, with the lines that the command prints.
struct TerminalCommand: Sendable {
    let words: [String]
    var output: [String] = []

    /// Whether what it prints says that it fails.
    var fails: Bool { output.contains { $0.contains(": error: ") } }

    static func all(in text: String) -> [TerminalCommand] {
        var commands: [TerminalCommand] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("$ ") {
                commands.append(
                    TerminalCommand(words: line.dropFirst(2).split(separator: " ").map(String.init))
                )
            } else if let last = commands.indices.last {
                commands[last].output.append(String(line))
            }
        }
        return commands
    }
}

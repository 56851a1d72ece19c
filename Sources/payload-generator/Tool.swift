import Foundation

/// The command line: `payload-generator COMMAND [OPTIONS]`.
@main
enum Tool {
    /// Schemas are followed along their references, and a chain can be as long as there are schemas. The stack
    /// of the first thread holds a few thousand; this one holds about a hundred times as many, and takes memory
    /// only as far as it is used.
    private static let stackSize = 512 << 20

    static func main() {
        let thread = Thread {
            let status = run(Array(CommandLine.arguments.dropFirst()), console: .standard)
            exit(status.rawValue)
        }
        thread.stackSize = stackSize
        thread.start()
        while true { sleep(.max) }
    }

    /// Runs a command line and answers how it ended.
    static func run(_ arguments: [String], console: Console) -> ExitStatus {
        guard let name = arguments.first else {
            console.error("error: there is no command\n\n\(usage)")
            return .couldNotRun
        }
        if ["--help", "-h", "help"].contains(name) {
            console.output(usage)
            return .done
        }
        guard let command = commands.first(where: { $0.name == name }) else {
            console.error(UsageProblem.unknown("command", name, among: commands.map(\.name)).message)
            console.error("Run `payload-generator --help` for the commands.")
            return .couldNotRun
        }
        return command.run(Array(arguments.dropFirst()), console)
    }

    /// A command of the tool.
    struct Command: Sendable {
        let name: String
        let summary: String
        let run: @Sendable (_ arguments: [String], _ console: Console) -> ExitStatus
    }

    static let commands = [
        Command(name: "generate", summary: GenerateOptions.summary, run: GenerateCommand.run)
    ]

    private static var usage: String {
        let width = commands.map(\.name.count).max() ?? 0
        let rows = commands.map { command in
            "  " + command.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + command.summary
        }
        return """
            Generates Swift from JSON Schema 2020-12 files and OpenAPI 3.1 documents.

            Usage: payload-generator COMMAND [OPTIONS]

            Commands:
            \(rows.joined(separator: "\n"))

            Run `payload-generator COMMAND --help` for a command's options.
            """
    }
}

/// How a run ended, as the process's exit status.
enum ExitStatus: Int32 {
    /// All was done.
    case done = 0

    /// The input has errors, or the output is not up to date.
    case failed = 1

    /// Nothing could be done: wrong usage, or a folder that cannot be read or written.
    case couldNotRun = 2
}

/// Where a run prints.
struct Console: Sendable {
    /// Prints a line of results.
    let output: @Sendable (String) -> Void

    /// Prints a line about a problem.
    let error: @Sendable (String) -> Void

    /// The process's standard output and standard error.
    static let standard = Console(
        output: { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) },
        error: { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
    )
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command line: `payload-generator COMMAND [OPTIONS]`.
@main
enum Tool {
    /// Schemas are followed along their references, and a chain can be as long as there are schemas. The stack
    /// of the first thread holds a few thousand; this one holds about a hundred times as many, and takes memory
    /// only as far as it is used.
    private static let stackSize = 512 << 20

    static func main() {
        // Where files may not grow any more, writing fails and says so, instead of ending the process.
        signal(SIGXFSZ, SIG_IGN)
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        #if canImport(Darwin)
            var thread: pthread_t?
            let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { _ in
                Tool.runAndExit()
            }
        #else
            var thread = pthread_t()
            let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
                Tool.runAndExit()
            }
        #endif
        guard pthread_create(&thread, &attributes, start, nil) == 0 else { runAndExit() }
        while true { pause() }
    }

    private static func runAndExit() -> Never {
        exit(run(Array(CommandLine.arguments.dropFirst()), console: .standard).rawValue)
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
        Command(name: GenerateOptions.command, summary: GenerateOptions.summary, run: GenerateCommand.run),
        Command(name: TargetOptions.command, summary: TargetOptions.summary, run: TargetCommand.run),
        Command(name: LintOptions.command, summary: LintOptions.summary, run: LintCommand.run),
        Command(name: RulesOptions.command, summary: RulesOptions.summary, run: RulesCommand.run),
        Command(name: ValidateOptions.command, summary: ValidateOptions.summary, run: ValidateCommand.run),
    ]

    private static var usage: String {
        let width = commands.map(\.name.count).max() ?? 0
        let rows = commands.map { command in
            "  " + command.name + String(repeating: " ", count: width + 2 - command.name.count)
                + command.summary
        }
        return """
            Generates Swift from JSON Schema 2020-12 files and OpenAPI 3.1 documents, and validates JSON against them.

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

    /// The input has errors, the output is not up to date, or an instance is not valid.
    case failed = 1

    /// It could not be done: wrong usage, something that cannot be read or written, or a schema with errors where
    /// instances are to be validated.
    case couldNotRun = 2
}

/// Where a run prints.
struct Console: Sendable {
    /// Prints a line of results.
    let output: @Sendable (String) -> Void

    /// Prints a line about a problem.
    let error: @Sendable (String) -> Void

    /// The terminal that shows lines about problems. Nil where there is none.
    var terminal: Terminal?

    /// The process's standard output and standard error.
    static let standard = Console(
        output: { _ = FileSystem.append(Array(($0 + "\n").utf8), to: STDOUT_FILENO) },
        error: { _ = FileSystem.append(Array(($0 + "\n").utf8), to: STDERR_FILENO) },
        terminal: Terminal(STDERR_FILENO)
    )
}

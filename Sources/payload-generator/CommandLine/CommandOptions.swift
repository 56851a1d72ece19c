/// What a command was asked to do.
protocol CommandOptions {
    /// The command's name: `generate`.
    static var command: String { get }

    static var help: String { get }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> Self?
}

extension CommandOptions {
    /// Reads the options and runs the command, or says what is wrong with them.
    static func run(
        _ arguments: [String],
        _ console: Console,
        _ command: (Self, Console) -> ExitStatus
    ) -> ExitStatus {
        do {
            guard let options = try parse(arguments) else {
                console.output(help)
                return .done
            }
            return command(options, console)
        } catch {
            console.error(error.message)
            console.error("Run `payload-generator \(self.command) --help` for its options.")
            return .couldNotRun
        }
    }
}

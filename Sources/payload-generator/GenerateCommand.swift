import Diagnostics
import JSONSource

/// `payload-generator generate`
enum GenerateCommand {
    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        GenerateOptions.run(arguments, console) { options, console in
            options.watches ? Watch(options: options, console: console).run() : runOnce(options, console)
        }
    }

    private static func runOnce(_ options: GenerateOptions, _ console: Console) -> ExitStatus {
        let start = ContinuousClock.now
        let outcome = console.showingProgress { GenerateRun(options: options, progress: $1)() }
        if let usage = outcome.usage {
            console.error(usage.message)
            console.error("Run `payload-generator generate --help` for its options.")
        }
        DiagnosticPrinter(form: options.form, console: console).print(outcome.diagnostics)
        guard let summary = outcome.summary else { return outcome.status }
        let milliseconds = start.millisecondsSince
        switch (options.form, outcome.status) {
        case (.json, .done):
            let text = quotedJSON(summary)
            console.output(
                "{\"schemas\":\(outcome.schemas),\"summary\":\(text),\"milliseconds\":\(milliseconds)}"
            )
        case (.json, _):
            let count = ProblemCount(outcome.diagnostics)
            console.output(
                "{\"summary\":\(quotedJSON(summary)),\"errors\":\(count.errors),\"warnings\":\(count.warnings)}"
            )
        case (_, .done): console.output(outcome.words(milliseconds: milliseconds))
        default: console.error(outcome.words(milliseconds: milliseconds))
        }
        return outcome.status
    }
}

extension GenerateRun.Outcome {
    /// The outcome in one line, for people.
    func words(milliseconds: Int) -> String {
        let summary = summary ?? "nothing written"
        guard status == .done else { return "\(ProblemCount(diagnostics).words); \(summary)" }
        return "\(counted(schemas, "schema")): \(summary) (\(milliseconds) ms)"
    }
}

extension ContinuousClock.Instant {
    /// How long ago it was, in milliseconds.
    var millisecondsSince: Int {
        Int(((ContinuousClock.now - self) / .milliseconds(1)).rounded())
    }
}

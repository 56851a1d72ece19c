import Diagnostics
import JSONSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What `--watch` prints: short lines with the time for people, or one object a run for scripts.
struct WatchReport {
    let options: GenerateOptions
    let console: Console

    /// The changes that led to the next run.
    private var changes: [InputSnapshot.Change] = []
    private var hasFailed = false

    init(options: GenerateOptions, console: Console) {
        self.options = options
        self.console = console
    }

    func begin() {
        let folders = [options.schemas] + [options.templates].compactMap { $0 }
        say("watching \(folders.joined(separator: " and ")); Ctrl-C ends it")
    }

    func end() {
        say("ended")
    }

    mutating func show(_ changes: [InputSnapshot.Change]) {
        self.changes = changes
        say(changes.words)
    }

    mutating func show(_ outcome: GenerateRun.Outcome, milliseconds: Int) {
        defer {
            changes = []
            hasFailed = outcome.status != .done
        }
        guard options.form != .json else { return console.output(json(outcome, milliseconds)) }
        if let usage = outcome.usage { console.error(usage.message) }
        DiagnosticPrinter(form: options.form, console: console).print(outcome.diagnostics)
        let isRecovery = hasFailed && outcome.status == .done
        say((isRecovery ? "no errors any more; " : "") + outcome.words(milliseconds: milliseconds))
    }

    /// Prints a line with the time. Scripts get results alone.
    private func say(_ text: String) {
        guard options.form != .json else { return }
        console.output("\(Self.clock("%H:%M:%S")) \(visible(text))")
    }

    private func json(_ outcome: GenerateRun.Outcome, _ milliseconds: Int) -> String {
        let count = ProblemCount(outcome.diagnostics)
        let usage = outcome.usage.map { ",\"usage\":\(quotedJSON($0.message))" } ?? ""
        let diagnostics = outcome.diagnostics.inOrder.map(DiagnosticForm.json.render)
        let paths = changes.map { change in
            "{\"path\":\(quotedJSON(change.path)),\"change\":\(quotedJSON(change.kind.rawValue))}"
        }
        return """
            {"time":\(quotedJSON(Self.clock("%Y-%m-%dT%H:%M:%S%z"))),"changes":[\(paths.joined(separator: ","))],\
            "status":\(outcome.status.rawValue),"schemas":\(outcome.schemas),\
            "summary":\(quotedJSON(outcome.summary ?? "nothing written"))\(usage),\
            "errors":\(count.errors),"warnings":\(count.warnings),\
            "diagnostics":[\(diagnostics.joined(separator: ","))],"milliseconds":\(milliseconds)}
            """
    }

    /// The time on the clock of the place.
    ///
    /// - Parameter format: as `strftime` reads it.
    private static func clock(_ format: String) -> String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            guard let start = buffer.baseAddress, strftime(start, buffer.count, format, &parts) > 0 else {
                return ""
            }
            return String(cString: start)
        }
    }
}

import Diagnostics

#if canImport(Darwin)
    import ObjectiveC
#endif

/// `payload-generator generate --watch`: generates, and again whenever the input changes, until it is interrupted.
struct Watch {
    let options: GenerateOptions
    let console: Console

    /// How often the input is looked at. A save shows up at once for a person, and the processor has nothing to do.
    private static let interval = Duration.milliseconds(250)

    /// Every how many looks the folders are listed, whether or not their times say that something changed.
    private static let thorough = 20

    /// How long the input must stay as it is before a run, since editors write in several steps and a checkout
    /// changes many files.
    private static let calm = Duration.milliseconds(100)

    /// How long to wait for calm at most.
    private static let patience = Duration.seconds(3)

    /// Answers when it is interrupted, or at once when the first run cannot be made: then there may be nothing to
    /// watch at all.
    func run() -> ExitStatus {
        Interruption.listen()
        // Taken before the run: what changes while it reads shows up as a change afterwards.
        var known = InputSnapshot(of: options)
        var report = WatchReport(options: options, console: console)
        var outcome = generate(after: nil, &report)
        guard outcome.status != .couldNotRun else { return outcome.status }
        report.begin()
        var looks = 0
        while !Interruption.isRequested {
            sleep(for: Self.interval)
            looks += 1
            let isThorough = looks.isMultiple(of: Self.thorough)
            // Where times are coarse, two changes of a folder can have the same one.
            guard isThorough || !known.isCurrent else { continue }
            let settled = settled()
            let changes = settled.changes(since: known)
            known = settled
            guard !Interruption.isRequested else { break }
            // What was changed and changed back is not worth a run.
            if !changes.isEmpty {
                outcome = generate(after: changes, &report)
            } else if isThorough, outcome.isBlocked {
                outcome = tryAgain(after: outcome, &report)
            }
        }
        report.end()
        return .done
    }

    private func generate(
        after changes: [InputSnapshot.Change]?,
        _ report: inout WatchReport
    ) -> GenerateRun.Outcome {
        if let changes { report.show(changes) }
        let (outcome, milliseconds) = generateOnce()
        report.show(outcome, milliseconds: milliseconds)
        return outcome
    }

    /// A disk that is full, or a file in the way: no input changes when that ends, so only a run can tell. One that
    /// ends like the one before is not worth a word.
    private func tryAgain(
        after blocked: GenerateRun.Outcome,
        _ report: inout WatchReport
    ) -> GenerateRun.Outcome {
        let (outcome, milliseconds) = generateOnce()
        if outcome.diagnostics.inOrder != blocked.diagnostics.inOrder {
            report.show(outcome, milliseconds: milliseconds)
        }
        return outcome
    }

    private func generateOnce() -> (outcome: GenerateRun.Outcome, milliseconds: Int) {
        withMemoryReleased {
            let start = ContinuousClock.now
            let outcome = console.showingProgress { GenerateRun(options: options, progress: $1)() }
            return (outcome, start.millisecondsSince)
        }
    }

    /// Waits until two looks show the same.
    private func settled() -> InputSnapshot {
        let end = ContinuousClock.now + Self.patience
        var last = InputSnapshot(of: options)
        while ContinuousClock.now < end, !Interruption.isRequested {
            sleep(for: Self.calm)
            let current = InputSnapshot(of: options)
            if current.changes(since: last).isEmpty { return current }
            last = current
        }
        return last
    }
}

/// Frees what a run left to be freed later, which only happens where there is Objective-C.
private func withMemoryReleased<Answer>(_ action: () -> Answer) -> Answer {
    #if canImport(Darwin)
        autoreleasepool(invoking: action)
    #else
        action()
    #endif
}

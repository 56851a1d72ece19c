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
        let first = generate(after: nil, &report)
        guard first != .couldNotRun else { return first }
        report.begin()
        var looks = 0
        while !Interruption.isRequested {
            sleep(for: Self.interval)
            looks += 1
            // Where times are coarse, two changes of a folder can have the same one.
            guard looks % Self.thorough == 0 || !known.isCurrent else { continue }
            let settled = settled()
            let changes = settled.changes(since: known)
            known = settled
            // What was changed and changed back is not worth a run.
            guard !changes.isEmpty, !Interruption.isRequested else { continue }
            _ = generate(after: changes, &report)
        }
        report.end()
        return .done
    }

    private func generate(after changes: [InputSnapshot.Change]?, _ report: inout WatchReport) -> ExitStatus {
        withMemoryReleased {
            if let changes { report.show(changes) }
            let start = ContinuousClock.now
            let outcome = console.showingProgress { GenerateRun(options: options, progress: $1)() }
            report.show(outcome, milliseconds: start.millisecondsSince)
            return outcome.status
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

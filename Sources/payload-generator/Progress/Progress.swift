/// Hears what a run is doing. Stages tell it whether or not anybody listens.
struct Progress: Sendable {
    private let hear: (@Sendable (Activity) -> Void)?

    /// - Parameter hear: is called for every step, so it must cost next to nothing. Nil when nobody listens.
    init(_ hear: (@Sendable (Activity) -> Void)?) {
        self.hear = hear
    }

    /// Where nobody listens.
    static let unheard = Progress(nil)

    /// Says what is done from now on.
    func callAsFunction(_ activity: @autoclosure () -> Activity) {
        if let hear { hear(activity()) }
    }
}

extension Console {
    /// Runs an action and shows what it does where a person is looking: on a terminal, and only when it takes
    /// longer than a second.
    ///
    /// - Parameter action: is given where to print while the progress is shown.
    func showingProgress<Answer>(_ action: (_ console: Console, _ progress: Progress) -> Answer) -> Answer {
        guard let terminal else { return action(self, .unheard) }
        let line = ProgressLine(on: terminal)
        defer { line.end() }
        let console = Console(
            output: { text in line.printing { output(text) } },
            error: { text in line.printing { error(text) } },
            terminal: terminal
        )
        return action(console, Progress { line.show($0) })
    }
}

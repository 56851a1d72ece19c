#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A line on a terminal that says what a run is doing, and is gone when it ends.
///
/// A thread of its own draws the line. So the run never looks at a clock, and a step that takes long by itself is
/// shown as well.
final class ProgressLine: @unchecked Sendable {
    private let terminal: Terminal

    /// Guards everything below it.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var activity: Activity?
    private var isDrawn = false
    private var isOver = false

    /// How often the line is drawn.
    private static let interval = Duration.milliseconds(100)

    /// - Parameter delay: how long a run may take without a line.
    init(on terminal: Terminal, after delay: Duration = .seconds(1)) {
        self.terminal = terminal
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        drawRepeatedly(after: delay)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deinitialize(count: 1)
        mutex.deallocate()
    }

    /// Says what is done from now on.
    func show(_ activity: Activity) {
        locked { self.activity = activity }
    }

    /// Takes the line away, prints, and lets it come back.
    func printing(_ print: () -> Void) {
        locked {
            erase()
            print()
        }
    }

    /// Takes the line away for good.
    func end() {
        locked {
            isOver = true
            erase()
        }
    }

    private func drawRepeatedly(after delay: Duration) {
        detachThread { [self] in
            // Most runs are over by then, and the thread with them.
            sleep(for: delay)
            while draw() { sleep(for: Self.interval) }
        }
    }

    /// False when the run is over.
    private func draw() -> Bool {
        locked {
            guard !isOver else { return false }
            guard let activity, terminal.isForeground else { return true }
            // A terminal goes to the next line when the last column is written.
            terminal.overwrite(activity.line(columns: terminal.columns - 1))
            isDrawn = true
            return true
        }
    }

    private func erase() {
        if isDrawn, terminal.isForeground { terminal.overwrite("") }
        isDrawn = false
    }

    private func locked<Answer>(_ action: () -> Answer) -> Answer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return action()
    }
}

/// Runs an action on a thread of its own, which nobody waits for. Without one, when the system has none to give,
/// the action does not run.
private func detachThread(_ action: @escaping @Sendable () -> Void) {
    final class Box {
        let action: @Sendable () -> Void
        init(_ action: @escaping @Sendable () -> Void) { self.action = action }
    }
    let box = Unmanaged.passRetained(Box(action))
    #if canImport(Darwin)
        var thread: pthread_t?
        let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
            Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().action()
            return nil
        }
    #else
        var thread = pthread_t()
        let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
            if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().action() }
            return nil
        }
    #endif
    guard pthread_create(&thread, nil, start, box.toOpaque()) == 0 else { return box.release() }
    #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
    #else
        pthread_detach(thread)
    #endif
}

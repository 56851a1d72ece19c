#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A wish to end, by Ctrl-C or by whoever started the process.
enum Interruption {
    /// A signal's handler gets nothing but the signal, so what it sets can only be global. It is set once, to true.
    nonisolated(unsafe) private static var wasRequested: sig_atomic_t = 0

    static var isRequested: Bool { wasRequested != 0 }

    /// From now on a signal is a wish, so that what is being done can come to its end. A second one ends the process
    /// at once, as if nobody had listened.
    static func listen() {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { _ in Interruption.wasRequested = 1 }
        #else
            action.__sigaction_handler.sa_handler = { _ in Interruption.wasRequested = 1 }
        #endif
        action.sa_flags = Int32(truncatingIfNeeded: SA_RESETHAND)
        var heard = sigset_t()
        sigemptyset(&heard)
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            sigaction(signal, &action, nil)
            sigaddset(&heard, signal)
        }
        // Whoever started the process may have blocked them, and that is inherited.
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    }
}

/// Waits, but not on when a signal comes.
func sleep(for duration: Duration) {
    let parts = duration.components
    var time = timespec(
        tv_sec: Int(clamping: parts.seconds),
        tv_nsec: Int(clamping: parts.attoseconds / 1_000_000_000)
    )
    nanosleep(&time, nil)
}

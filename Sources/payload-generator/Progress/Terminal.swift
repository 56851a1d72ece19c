#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A terminal on which a line can be written again.
struct Terminal: Sendable {
    private let descriptor: Int32

    /// Nil when no terminal is open there, or one that cannot move back in its line.
    ///
    /// - Parameter kind: what `TERM` says the terminal is.
    init?(_ descriptor: Int32, kind: String? = getenv("TERM").map { String(cString: $0) }) {
        guard isatty(descriptor) == 1, let kind, !["", "dumb"].contains(kind) else { return nil }
        self.descriptor = descriptor
    }

    /// How many columns a line has now: the window may change its size at any time.
    var columns: Int {
        var size = winsize()
        // The constant is an Int32 in some of the C libraries and unsigned in others.
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether this process has the terminal to itself. A shell's job in the background has not: its line would go
    /// over what the user types, or the system would stop the job for it. A terminal that controls no session has
    /// no jobs.
    var isForeground: Bool {
        let group = tcgetpgrp(descriptor)
        return group < 0 || group == getpgrp()
    }

    /// Writes a text over what stands in the line.
    func overwrite(_ text: String) {
        _ = FileSystem.append(Array("\r\(text)\(Self.eraseToEnd)".utf8), to: descriptor)
    }

    /// The control sequence EL (ECMA-48 section 8.3.41).
    private static let eraseToEnd = "\u{1B}[K"
}

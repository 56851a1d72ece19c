import Foundation
import Testing

/// A terminal that a test looks at in the place of a person.
final class PseudoTerminal {
    private let observer: Int32

    /// Where the program prints.
    let screen: FileHandle

    /// All that was printed so far, with its control characters.
    private(set) var text = ""

    init(columns: Int = 80) throws {
        var (observing, printing): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&observing, &printing, nil, nil, &size) == 0)
        observer = observing
        screen = FileHandle(fileDescriptor: printing, closeOnDealloc: true)
        // The program must not get the observer's end.
        _ = fcntl(observer, F_SETFD, FD_CLOEXEC)
        _ = fcntl(observer, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(observer)
    }

    /// Takes what was printed meanwhile. A program that nobody looks at would wait when the screen is full.
    func look() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(observer, &bytes, bytes.count)
            guard count > 0 else { return }
            text += String(decoding: bytes.prefix(count), as: UTF8.self)
        }
    }

    /// Looks until something is so, for a minute at most: the machine may be busy.
    func wait(until isSo: (PseudoTerminal) throws -> Bool) throws {
        let end = ContinuousClock.now + .seconds(60)
        repeat {
            look()
            if try isSo(self) { return }
            usleep(10_000)
        } while ContinuousClock.now < end
        Issue.record("waited in vain; the screen has \(text.debugDescription)")
    }

    /// The texts that stood in the line one after the other, without what erases.
    var lines: [String] {
        text.replacingOccurrences(of: "\u{1B}[K", with: "").split(separator: "\r").map(String.init)
    }

    /// Starts the program with this terminal as its standard error.
    ///
    /// - Parameters:
    ///   - kind: what the program is told of the terminal.
    ///   - showsOutput: whether the standard output is the terminal, too.
    ///   - program: what is started in the place of the program.
    ///   - isControlling: whether the standard input is the terminal, too, as that of a session's first process.
    func start(
        _ arguments: [String],
        in folder: Sandbox,
        kind: String = "xterm",
        showsOutput: Bool = false,
        program: URL? = nil,
        isControlling: Bool = false
    ) throws -> Process {
        let process = Process()
        process.executableURL = try program ?? Tool.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": kind]) { $1 }
        process.standardInput = isControlling ? screen : FileHandle.nullDevice
        process.standardError = screen
        let log = folder.url.appendingPathComponent("log.out")
        try Data().write(to: log)
        process.standardOutput = showsOutput ? screen : try FileHandle(forWritingTo: log)
        try process.run()
        return process
    }
}

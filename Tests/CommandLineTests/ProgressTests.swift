import Foundation
import Testing

@testable import payload_generator

/// What a person sees of a run that takes long, and nobody else.
@Suite struct ProgressTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
    }

    /// Keeps runs waiting as long as it lives: it has what a run that writes has.
    private final class Delay {
        private let descriptor: Int32

        init(in sandbox: Sandbox) throws {
            try sandbox.makeFolder("Generated")
            descriptor = open(sandbox.url.appendingPathComponent("Generated").path, O_RDONLY)
            try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
        }

        deinit { close(descriptor) }
    }

    @Test func aLongRunShowsALineAndTakesItAway() throws {
        var delay: Delay? = try Delay(in: sandbox)
        let terminal = try PseudoTerminal()
        let process = try terminal.start(["generate"], in: sandbox)
        try terminal.wait { $0.text.contains("Waiting for another run to finish: Generated") }
        #expect(delay != nil)
        delay = nil
        try terminal.wait { _ in !process.isRunning }
        terminal.look()
        #expect(process.terminationStatus == 0)
        #expect(terminal.text.hasPrefix("\rWaiting"), "\(terminal.text.debugDescription)")
        #expect(terminal.text.hasSuffix("\r\u{1B}[K"), "\(terminal.text.debugDescription)")
        #expect(!terminal.text.contains("\n"))
        #expect(try sandbox.text("log.out").hasPrefix("1 schema: 1 file written, 0 unchanged, 0 removed ("))
    }

    @Test func theLineIsGoneBeforeAProblemIsPrinted() throws {
        try sandbox.write("// Mine.\n", to: "Generated/Shop/Item.swift")
        var delay: Delay? = try Delay(in: sandbox)
        let terminal = try PseudoTerminal()
        let process = try terminal.start(["generate"], in: sandbox, showsOutput: true)
        try terminal.wait { $0.text.contains("Waiting for") }
        #expect(delay != nil)
        delay = nil
        try terminal.wait { _ in !process.isRunning }
        terminal.look()
        #expect(process.terminationStatus == 1)
        let text = terminal.text
        #expect(text.contains("\r\u{1B}[KGenerated/Shop/Item.swift: error: "), "\(text.debugDescription)")
        #expect(text.hasSuffix("\r\n1 error, 0 warnings; nothing written\r\n"), "\(text.debugDescription)")
    }

    @Test func theLineFitsIntoTheWindow() throws {
        let output = "Generated/a folder with a long name"
        try sandbox.makeFolder(output)
        let delay = open(sandbox.url.appendingPathComponent(output).path, O_RDONLY)
        try #require(delay >= 0 && flock(delay, LOCK_EX) == 0)
        let terminal = try PseudoTerminal(columns: 50)
        let process = try terminal.start(["generate", "--output", output], in: sandbox)
        try terminal.wait { $0.text.contains("Waiting for") }
        close(delay)
        try terminal.wait { _ in !process.isRunning }
        #expect(process.terminationStatus == 0)
        // 49 columns, of which the words take 35.
        #expect(terminal.lines.first == "Waiting for another run to finish: …h a long name")
        #expect(terminal.lines.allSatisfy { $0.count <= 49 }, "\(terminal.lines)")
    }

    /// A file, and a terminal that cannot move back.
    @Test func nobodyElseSeesAnything() throws {
        var delay: Delay? = try Delay(in: sandbox)
        let terminal = try PseudoTerminal()
        let dumb = try terminal.start(["generate"], in: sandbox, kind: "dumb")
        let unknown = try PseudoTerminal()
        let nameless = try unknown.start(["generate"], in: sandbox, kind: "")
        let file = try Tool.start(["generate"], in: sandbox, log: "file")
        usleep(1_500_000)
        #expect(delay != nil)
        delay = nil
        for process in [dumb, nameless, file] {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        terminal.look()
        unknown.look()
        #expect(terminal.text.isEmpty)
        #expect(unknown.text.isEmpty)
        #expect(try sandbox.text("file.err").isEmpty)
    }

    #if os(Linux)
        /// A job in the background would write over what the user types.
        @Test(arguments: [false, true])
        func onlyTheJobInFrontShowsALine(inBackground: Bool) throws {
            var delay: Delay? = try Delay(in: sandbox)
            let terminal = try PseudoTerminal()
            let job = inBackground ? "stty tostop; set -m; \"$0\" generate & wait" : "\"$0\" generate; true"
            let process = try terminal.start(
                ["--ctty", "--wait", "bash", "-c", job, try Tool.executable().path],
                in: sandbox,
                program: URL(fileURLWithPath: "/usr/bin/setsid"),
                isControlling: true
            )
            if inBackground {
                usleep(1_500_000)
            } else {
                try terminal.wait { $0.text.contains("Waiting for") }
            }
            #expect(delay != nil)
            delay = nil
            try terminal.wait { _ in !process.isRunning }
            terminal.look()
            #expect(terminal.text.contains("Waiting") != inBackground, "\(terminal.text.debugDescription)")
            #expect(try sandbox.text("log.out").hasPrefix("1 schema: 1 file written"))
        }
    #endif

    @Test func aShortRunShowsNothing() throws {
        // Where the machine is busy, a run can take a second; then the next one is looked at.
        for _ in 0..<20 {
            let terminal = try PseudoTerminal()
            let start = ContinuousClock.now
            let process = try terminal.start(["generate"], in: sandbox)
            try terminal.wait { _ in !process.isRunning }
            guard ContinuousClock.now - start < .milliseconds(900) else { continue }
            terminal.look()
            #expect(process.terminationStatus == 0)
            #expect(terminal.text.isEmpty, "\(terminal.text.debugDescription)")
            return
        }
        Issue.record("no run was short")
    }

    @Test func otherCommandsShowIt() throws {
        try sandbox.write(#"{"name": "a"}"#, to: "item.json")
        // Nobody writes into the pipe, so the program waits for the instance.
        #expect(mkfifo(sandbox.url.appendingPathComponent("pipe.json").path, 0o600) == 0)
        let terminal = try PseudoTerminal()
        let arguments = ["validate", "--schema", "Schemas/Shop/Item.schema.json", "item.json", "pipe.json"]
        let process = try terminal.start(arguments, in: sandbox)
        try terminal.wait { $0.text.contains("Validating 2 of 2: pipe.json") }
        let pipe = try FileHandle(forWritingTo: sandbox.url.appendingPathComponent("pipe.json"))
        pipe.write(Data(#"{"name": "b"}"#.utf8))
        try pipe.close()
        try terminal.wait { _ in !process.isRunning }
        terminal.look()
        #expect(process.terminationStatus == 0)
        #expect(
            terminal.text.hasSuffix("\r\u{1B}[K2 valid, 0 invalid\r\n"),
            "\(terminal.text.debugDescription)"
        )
    }
}

/// The line by itself.
@Suite struct ProgressLineTests {
    @Test func comesBackAfterPrintingAndStaysAwayAfterTheEnd() throws {
        let terminal = try PseudoTerminal()
        let device = try #require(Terminal(terminal.screen.fileDescriptor, kind: "xterm"))
        let line = ProgressLine(on: device, after: .milliseconds(20))
        line.show(.resolving(documents: 1))
        try terminal.wait { $0.text.contains("Resolving references in 1 document\u{1B}[K") }
        line.printing { terminal.screen.write(Data("problem\n".utf8)) }
        try terminal.wait { $0.text.contains("\r\u{1B}[Kproblem\r\n\rResolving") }
        line.end()
        terminal.look()
        let text = terminal.text
        #expect(text.hasSuffix("\r\u{1B}[K"))
        usleep(400_000)
        terminal.look()
        #expect(terminal.text == text)
    }

    @Test func isNotThereBeforeItsTime() throws {
        let terminal = try PseudoTerminal()
        let device = try #require(Terminal(terminal.screen.fileDescriptor, kind: "xterm"))
        let line = ProgressLine(on: device, after: .seconds(3600))
        line.show(.resolving(documents: 1))
        line.printing {}
        usleep(300_000)
        line.end()
        terminal.look()
        #expect(terminal.text.isEmpty)
    }

    @Test func needsATerminal() throws {
        let terminal = try PseudoTerminal()
        let screen = terminal.screen.fileDescriptor
        #expect(Terminal(screen, kind: "xterm") != nil)
        #expect(Terminal(screen, kind: "dumb") == nil)
        #expect(Terminal(screen, kind: "") == nil)
        #expect(Terminal(screen, kind: nil) == nil)
        let file = open("/dev/null", O_WRONLY)
        defer { close(file) }
        #expect(Terminal(file, kind: "xterm") == nil)
    }
}

/// An activity in words.
@Suite struct ActivityTests {
    private static let writing = Activity.writing(path: "Generated/Shop/Item.swift", .init(3, of: 40))

    /// How wide the line may be, and what it says then.
    static let widths: [(columns: Int, line: String)] = [
        (79, "Writing 3 of 40: Generated/Shop/Item.swift"),
        (42, "Writing 3 of 40: Generated/Shop/Item.swift"),
        (41, "Writing 3 of 40: …nerated/Shop/Item.swift"),
        (30, "Writing 3 of 40: …p/Item.swift"),
        (25, "Writing 3 of 40: …m.swift"),
        (24, "Writing 3 of 40"),
        (15, "Writing 3 of 40"),
        (10, "Writing 3…"),
        (1, "…"),
        (0, ""),
        (-1, ""),
    ]

    @Test(arguments: widths)
    func fits(_ columns: Int, _ line: String) {
        #expect(Self.writing.line(columns: columns) == line)
    }

    /// A letter of another script takes two columns: 16 for the words, 14 for the path.
    @Test func widerLetters() {
        let parsing = Activity.parsing(path: "支付/订单.json", .init(1, of: 2))
        #expect(parsing.line(columns: 30) == "Parsing 1 of 2: 支付/订单.json")
        #expect(parsing.line(columns: 29) == "Parsing 1 of 2: …付/订单.json")
        #expect(parsing.line(columns: 28) == "Parsing 1 of 2: …/订单.json")
    }

    @Test func namesWithControlCharacters() {
        let reading = Activity.reading(path: "Schemas/a\n\u{1B}[2Jb.json", count: 0)
        #expect(reading.line(columns: 79) == #"Reading file 1: Schemas/a\u{A}\u{1B}[2Jb.json"#)
    }
}

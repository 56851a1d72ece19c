import Foundation
import Testing

/// `generate --watch`, with the changes that people and editors make.
@Suite struct WatchTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Shop/Order")
    }

    @Test func everyChangeIsGenerated() throws {
        let watch = try WatchedRun(in: sandbox)
        #expect(
            try watch.text().firstMatch(
                of: #/^\d\d:\d\d:\d\d 2 schemas: 2 files written, 0 unchanged, 0 removed \(\d+ ms\)\n/#
            ) != nil
        )
        try watch.change("changed Schemas/Shop/Item.schema.json", "2 schemas: 1 file written, 1 unchanged") {
            try sandbox.schema("Shop/Item", property: "title")
        }
        #expect(try sandbox.text("Generated/Shop/Item.swift").contains("public var title"))
        try watch.change("added Schemas/Shop/More.schema.json", "3 schemas: 1 file written, 2 unchanged") {
            try sandbox.schema("Shop/More")
        }
        try watch.change(
            "removed Schemas/Shop/Order.schema.json",
            "2 schemas: 0 files written, 2 unchanged, 1"
        ) {
            try sandbox.remove("Schemas/Shop/Order.schema.json")
        }
        #expect(sandbox.files("Generated") == ["Shop/Item.swift", "Shop/More.swift"])
        try watch.change("added Schemas/Bank", "3 schemas: 1 file written, 2 unchanged") {
            try sandbox.schema("Bank/Account")
        }
        let options = "Schemas/Bank/payload-generator.json"
        try watch.change("added \(options)", "3 schemas: 1 file written, 2 unchanged, 1 removed") {
            try sandbox.write(#"{"module": "Money"}"#, to: options)
        }
        #expect(sandbox.files("Generated") == ["Money/Account.swift", "Shop/Item.swift", "Shop/More.swift"])
        #expect(try watch.end() == 0)
    }

    @Test func errorsAndTheirEnd() throws {
        let watch = try WatchedRun(in: sandbox)
        let before = try sandbox.stamps("Generated")
        // As an editor leaves it that is still writing.
        try watch.change("changed Schemas/Shop/Item.schema.json", "1 error, 0 warnings; nothing written") {
            try sandbox.write("{\n\"type\": \"obj", to: "Schemas/Shop/Item.schema.json")
        }
        #expect(try watch.problems().hasPrefix("Schemas/Shop/Item.schema.json:2:9: error: "))
        #expect(try sandbox.stamps("Generated") == before)
        let end = "no errors any more; 2 schemas: 1 file written, 1 unchanged"
        try watch.change("changed Schemas/Shop/Item.schema.json", end) {
            try sandbox.schema("Shop/Item", property: "title")
        }
        try watch.change("changed Schemas/Shop/Item.schema.json", " 2 schemas: 1 file written") {
            try sandbox.schema("Shop/Item", property: "name")
        }
        #expect(try watch.text().components(separatedBy: "no errors any more").count == 2)
        #expect(try watch.end() == 0)
    }

    /// While it is gone, nothing is taken for left over.
    /// No input changes when the obstacle goes.
    @Test func whatStandsInTheWayOfTheOutput() throws {
        let watch = try WatchedRun(in: sandbox)
        let file = "Generated/Shop/Item.swift"
        try watch.change("changed Schemas/Shop/Item.schema.json", "1 error, 0 warnings; nothing written") {
            try sandbox.write("// Mine.\n", to: file)
            try sandbox.schema("Shop/Item", property: "title")
        }
        #expect(try watch.problems().hasPrefix("\(file): error: a file that the generator did not write"))
        // Looked at again meanwhile, and said once.
        usleep(6_000_000)
        #expect(try watch.problems().components(separatedBy: "error: ").count == 2)
        let before = try watch.text()
        try sandbox.remove(file)
        try watch.wait {
            $0.dropFirst(before.count).contains("no errors any more; 2 schemas: 1 file written")
        }
        #expect(try sandbox.text(file).contains("public var title"))
        #expect(try watch.end() == 0)
    }

    @Test func theFolderGoesAndComesBack() throws {
        let watch = try WatchedRun(in: sandbox)
        let before = try sandbox.stamps("Generated")
        try watch.change("removed Schemas\n", "1 error, 0 warnings; nothing written") {
            try sandbox.move("Schemas", to: "Elsewhere")
        }
        #expect(try watch.problems().hasPrefix("Schemas: error: cannot read the folder: No such file"))
        try watch.change("added Schemas\n", "no errors any more; 2 schemas: 0 files written, 2 unchanged") {
            try sandbox.move("Elsewhere", to: "Schemas")
        }
        #expect(try sandbox.stamps("Generated") == before)
        #expect(try watch.end() == 0)
    }

    @Test func savesByRenamingAndFilesBehindLinks() throws {
        try sandbox.write(#"{"type": "string"}"#, to: "elsewhere/A.json")
        try sandbox.write(#"{"type": "integer"}"#, to: "elsewhere/B.json")
        try sandbox.link("Schemas/Shop/Linked.schema.json", to: "../../elsewhere/A.json")
        let watch = try WatchedRun(in: sandbox)
        try watch.change("changed Schemas/Shop/Item.schema.json", "1 file written") {
            try sandbox.write(#"{"enum": ["a"]}"#, to: "Schemas/Shop/.Item.schema.json.swp")
            try sandbox.move("Schemas/Shop/.Item.schema.json.swp", to: "Schemas/Shop/Item.schema.json")
        }
        try watch.change("changed Schemas/Shop/Linked.schema.json", "1 file written") {
            try sandbox.write(#"{"type": "string", "maxLength": 3}"#, to: "elsewhere/A.json")
        }
        try watch.change("changed Schemas/Shop/Linked.schema.json", "1 file written") {
            try sandbox.link("Schemas/Shop/.new", to: "../../elsewhere/B.json")
            try sandbox.move("Schemas/Shop/.new", to: "Schemas/Shop/Linked.schema.json")
        }
        try watch.change("removed Schemas/Shop/Linked.schema.json", "1 error, 0 warnings; nothing written") {
            try sandbox.remove("elsewhere/B.json")
        }
        #expect(try watch.problems().contains("the link leads to nothing"))
        #expect(try watch.end() == 0)
    }

    @Test func templates() throws {
        try sandbox.makeFolder("Templates")
        let watch = try WatchedRun("--templates", "Templates", in: sandbox)
        #expect(try watch.text().contains(" watching Schemas and Templates; Ctrl-C ends it\n"))
        let header = "// Ours.\n// Generated from {{source}}. Do not edit.\n"
        try watch.change("added Templates/Header.mustache", "2 schemas: 2 files written, 0 unchanged") {
            try sandbox.write(header, to: "Templates/Header.mustache")
        }
        try watch.change("changed Templates/Header.mustache", "1 error, 0 warnings; nothing written") {
            try sandbox.write(header + "{{#a}}\n", to: "Templates/Header.mustache")
        }
        #expect(try watch.end() == 0)
    }

    @Test func aBurstIsOneRun() throws {
        let watch = try WatchedRun(in: sandbox)
        for number in 0..<20 {
            try sandbox.schema("Shop/Type\(number)")
            usleep(20_000)
        }
        try watch.wait { $0.contains("\n") && $0.contains("22 schemas: ") }
        let text = try watch.text()
        #expect(text.contains("added Schemas/Shop/Type0.schema.json, added Schemas/Shop/Type1.schema.json, "))
        // One more where the machine is so busy that the burst has a pause.
        #expect(text.components(separatedBy: " schemas: ").count <= 4, "\(text)")
        #expect(sandbox.files("Generated").count == 22)
        #expect(try watch.end() == 0)
    }

    /// Files that no run reads, the output among them.
    @Test func whatIsNotWatched() throws {
        let watch = try WatchedRun(in: sandbox)
        let before = try watch.text()
        try sandbox.write("Read me.", to: "Schemas/Shop/README.md")
        try sandbox.write("{", to: "Schemas/Shop/.Item.schema.json.swp")
        try sandbox.write("{", to: "Schemas/Shop/Item.schema.json~")
        try sandbox.remove("Generated/Shop/Order.swift")
        usleep(1_500_000)
        #expect(try watch.text() == before)
        #expect(try watch.problems().isEmpty)
        try watch.change("changed Schemas/Shop/Item.schema.json", "2 schemas: 2 files written, 0 unchanged") {
            try sandbox.schema("Shop/Item", property: "title")
        }
        #expect(try watch.end() == 0)
    }

    @Test func anObjectForEachRun() throws {
        let watch = try WatchedRun("--format", "json", in: sandbox)
        for number in 1...2 {
            try sandbox.write("{\n\"typ\": \(number), \"x-a\": 1}", to: "Schemas/Shop/Wrong.schema.json")
            try watch.wait { $0.split(separator: "\n").count == number + 1 }
        }
        try sandbox.remove("Schemas/Shop/Wrong.schema.json")
        try watch.wait { $0.split(separator: "\n").count == 4 }
        #expect(try watch.end() == 0)
        #expect(try watch.problems().isEmpty)
        let runs = try watch.text().split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        try #require(runs.count == 4)
        #expect(runs.map { $0["status"] as? Int } == [0, 1, 1, 0])
        #expect(runs.map { $0["errors"] as? Int } == [0, 1, 1, 0])
        #expect(runs.map { $0["warnings"] as? Int } == [0, 1, 1, 0])
        #expect(runs.map { ($0["diagnostics"] as? [[String: Any]])?.count } == [0, 2, 2, 0])
        #expect(runs[0]["changes"] as? [[String: String]] == [])
        let path = "Schemas/Shop/Wrong.schema.json"
        #expect(runs[1]["changes"] as? [[String: String]] == [["path": path, "change": "added"]])
        #expect(runs[3]["changes"] as? [[String: String]] == [["path": path, "change": "removed"]])
        #expect(runs[1]["summary"] as? String == "nothing written")
        #expect(runs[3]["summary"] as? String == "0 files written, 2 unchanged, 0 removed")
        let problem = try #require((runs[1]["diagnostics"] as? [[String: Any]])?.first)
        #expect(problem["path"] as? String == path)
        #expect(problem["line"] as? Int == 2)
        for run in runs {
            #expect(run["milliseconds"] is Int)
            let time = try #require(run["time"] as? String)
            #expect(time.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}/#) != nil, "\(time)")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func endsInOrder(_ signal: Int32) throws {
        let watch = try WatchedRun(in: sandbox)
        #expect(try watch.end(by: signal) == 0)
        #expect(try watch.text().hasSuffix(" ended\n"))
        #expect(sandbox.files("Generated") == ["Shop/Item.swift", "Shop/Order.swift"])
    }

    /// A run that waits for another one is not waited for when the signal comes twice.
    @Test func theSecondSignalEndsItAtOnce() throws {
        let watch = try WatchedRun(in: sandbox)
        let other = open(sandbox.url.appendingPathComponent("Generated").path, O_RDONLY)
        try #require(other >= 0 && flock(other, LOCK_EX) == 0)
        defer { close(other) }
        try sandbox.schema("Shop/Item", property: "title")
        try watch.wait { $0.contains("changed Schemas/Shop/Item.schema.json\n") }
        kill(watch.process.processIdentifier, SIGINT)
        usleep(300_000)
        #expect(watch.process.isRunning)
        kill(watch.process.processIdentifier, SIGINT)
        watch.process.waitUntilExit()
        #expect(watch.process.terminationReason == .uncaughtSignal)
        #expect(watch.process.terminationStatus == SIGINT)
        #expect(try sandbox.text("Generated/Shop/Item.swift").contains("public var name"))
    }

    /// Then there may be nothing to watch, for example because of a wrong name.
    @Test func aFirstRunThatCannotBeMade() throws {
        for arguments in [["--schemas", "none"], ["--module", "Shpo"], ["--output", "log.err/Generated"]] {
            let run = try Tool.run(["generate", "--watch"] + arguments, in: sandbox)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.error.contains("error: "), "\(arguments)")
        }
        // Errors of schemas are what a watch is for.
        try sandbox.write("{", to: "Schemas/Shop/Item.schema.json")
        let watch = try WatchedRun(in: sandbox)
        try watch.change("changed Schemas/Shop/Item.schema.json", "no errors any more; 2 schemas: 2 files") {
            try sandbox.schema("Shop/Item")
        }
        #expect(try watch.end() == 0)
    }
}

/// A program that watches, until the test lets it end.
private final class WatchedRun {
    let process: Process
    private let sandbox: Sandbox

    /// Starts it and waits until it watches.
    init(_ arguments: String..., in sandbox: Sandbox) throws {
        self.sandbox = sandbox
        process = try Tool.start(["generate", "--watch"] + arguments, in: sandbox, log: "watch")
        try wait { $0.contains(arguments.contains("json") ? "\n" : " watching Schemas") }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// What it printed to standard output so far.
    func text() throws -> String { try sandbox.text("watch.out") }

    /// What it printed to standard error so far.
    func problems() throws -> String { try sandbox.text("watch.err") }

    /// Waits until the standard output is so, for a minute at most: the machine may be busy.
    func wait(until isSo: (String) -> Bool) throws {
        let end = ContinuousClock.now + .seconds(60)
        repeat {
            if isSo(try text()) { return }
            usleep(20_000)
        } while ContinuousClock.now < end && process.isRunning
        Issue.record("waited in vain; printed was \(try text())\(try problems())")
    }

    /// Changes something, and waits for the lines about the change and about the run that follows.
    func change(_ announced: String, _ summary: String, _ action: () throws -> Void) throws {
        let before = try text().count
        try action()
        try wait { text in
            let lines = text.dropFirst(before)
            guard let announcement = lines.range(of: announced) else { return false }
            return lines[announcement.upperBound...].contains(summary) && lines.hasSuffix("\n")
        }
    }

    /// Ends it and answers its exit status. Nil when it did not end by itself.
    func end(by signal: Int32 = SIGINT) throws -> Int32? {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }
}

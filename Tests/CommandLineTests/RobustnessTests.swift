import Foundation
import Testing

/// The same result anywhere, whatever interrupts a run.
@Suite(.serialized) struct RobustnessTests {
    private static let count = 60

    private func write(_ sandbox: Sandbox, property: String, descending: Bool = false) throws {
        let numbers = descending ? Array((0..<Self.count).reversed()) : Array(0..<Self.count)
        for number in numbers {
            let next = (number + 1) % Self.count
            try sandbox.write(
                """
                {
                  "type": "object",
                  "properties": {
                    "\(property)": {"type": "string", "maxLength": \(number + 2)},
                    "next": {"$ref": "Type\(next).schema.json"},
                    "kind": {"enum": ["a\(number)", "b"]}
                  }
                }
                """,
                to: "Schemas/M/Type\(number).schema.json"
            )
        }
    }

    @Test func sameBytesWhateverTheOrderAndThePlace() throws {
        let first = try Sandbox()
        let second = try Sandbox()
        try write(first, property: "name")
        try write(second, property: "name", descending: true)
        #expect(try Tool.run("generate", in: first).status == 0)
        try second.makeFolder("deep/er")
        let there = second.url.appendingPathComponent("Schemas").path
        #expect(
            try Tool.run("generate", "--schemas", there + "/", "--output", "deep/er/Out", in: second).status
                == 0
        )
        let expected = try first.contents("Generated")
        #expect(expected.count == Self.count)
        #expect(try second.contents("deep/er/Out") == expected)
        #expect(!expected.values.contains { $0.contains(there) })
    }

    @Test func aKilledRunLeavesWholeFiles() throws {
        let sandbox = try Sandbox()
        try write(sandbox, property: "new")
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try Tool.run("generate", in: sandbox) }
        let new = try sandbox.contents("Generated")
        try write(sandbox, property: "old")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let old = try sandbox.contents("Generated")
        #expect(old.keys == new.keys)
        var interrupted = 0
        var halfway = 0
        for round in 0..<20 {
            try write(sandbox, property: round % 2 == 0 ? "new" : "old")
            let process = try Tool.start(["generate"], in: sandbox, log: "killed")
            if round < 10 {
                usleep(UInt32.random(in: 0...UInt32(time / .microseconds(1))))
            } else {
                try waitForFirstWrite(of: process, in: sandbox, before: round % 2 == 0 ? old : new)
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { interrupted += 1 }
            let files = try sandbox.contents("Generated").filter { $0.key.hasSuffix(".swift") }
            #expect(files.keys == new.keys)
            for (name, text) in files {
                #expect(text == old[name] || text == new[name], "\(name) is neither old nor new")
            }
            if files != old, files != new { halfway += 1 }
        }
        #expect(interrupted > 0)
        #expect(halfway > 0, "no run was stopped while it wrote")
        try write(sandbox, property: "new")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(try sandbox.contents("Generated") == new)
    }

    /// From nothing, with files of a person beside those that come.
    @Test func aKilledFirstRunHeals() throws {
        let sandbox = try Sandbox()
        try write(sandbox, property: "name")
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try Tool.run("generate", in: sandbox) }
        let expected = try sandbox.contents("Generated")
        let mine = ["M/.hidden": "a", "M/.Type0.swift": "b", "M/Mine.swift": "// c\n", "Type0.swift": "d"]
        for _ in 0..<10 {
            try sandbox.remove("Generated")
            for (name, text) in mine { try sandbox.write(text, to: "Generated/\(name)") }
            let process = try Tool.start(["generate"], in: sandbox, log: "killed")
            usleep(UInt32.random(in: 0...UInt32(time / .microseconds(1))))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(try Tool.run("generate", in: sandbox).status == 0)
            #expect(try sandbox.contents("Generated") == expected.merging(mine) { $1 })
        }
    }

    /// Waits until a file is not as it was before, or the run has ended.
    private func waitForFirstWrite(of process: Process, in sandbox: Sandbox, before: [String: String]) throws
    {
        while process.isRunning, try sandbox.text("Generated/M/Type0.swift") == before["M/Type0.swift"] {
            usleep(100)
        }
    }

    @Test func runsAtOnceDoNotDisturbEachOther() throws {
        let sandbox = try Sandbox()
        try write(sandbox, property: "old")
        _ = try Tool.run("generate", in: sandbox)
        for round in 0..<3 {
            try write(sandbox, property: round % 2 == 0 ? "new" : "old")
            let processes = try (0..<4).map { try Tool.start(["generate"], in: sandbox, log: "run\($0)") }
            for process in processes {
                process.waitUntilExit()
                #expect(process.terminationStatus == 0)
            }
            let check = try Tool.run("generate", "--check", in: sandbox)
            #expect(check.status == 0, "\(check.error)")
            #expect(sandbox.files("Generated").count == Self.count)
        }
    }
}

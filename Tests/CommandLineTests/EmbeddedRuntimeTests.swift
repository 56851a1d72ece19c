import Foundation
import Testing

/// The runtime's sources beside a module's files on the disk.
@Suite struct EmbeddedRuntimeTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Bank/Account")
        try sandbox.write(#"{"runtime": "embedded"}"#, to: "Schemas/Shop/payload-generator.json")
    }

    private static let own = ["Bank/Account.swift", "Shop/Item.swift"]

    @Test func theRuntimeComesAndGoesWithTheOption() throws {
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let files = sandbox.files("Generated")
        #expect(files.contains("Shop/PayloadRuntime+Violation.swift"))
        #expect(files.filter { !$0.hasPrefix("Shop/PayloadRuntime+") } == Self.own)
        let before = try sandbox.stamps("Generated")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(try sandbox.stamps("Generated") == before)
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 0)

        try sandbox.write("{}", to: "Schemas/Shop/payload-generator.json")
        let check = try Tool.run("generate", "--check", in: sandbox)
        #expect(check.status == 1)
        #expect(
            check.error.contains("Generated/Shop/PayloadRuntime+Violation.swift: error: no schema gives")
        )
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(sandbox.files("Generated") == Self.own)
    }

    @Test func aPersonsChangeIsTakenBack() throws {
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let path = "Generated/Shop/PayloadRuntime+Violation.swift"
        let text = try sandbox.text(path)
        try sandbox.write(text + "// Mine.\n", to: path)
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 1)
        #expect(try Tool.run("generate", in: sandbox).output.contains(": 1 file written, "))
        #expect(try sandbox.text(path) == text)
    }

    @Test(arguments: ["generate", "lint"])
    func sourcesThatAreNotThere(command: String) throws {
        let run = try Tool.run(command, "--runtime-sources", "Elsewhere", in: sandbox)
        #expect(run.status == 2)
        let message = "Elsewhere/PayloadRuntime: error: the runtime, which a module embeds, cannot be read: "
        #expect((run.output + run.error).contains(message))
        #expect((run.output + run.error).contains("with --runtime-sources"))
        #expect(sandbox.files("Generated").isEmpty)
        // Nobody needs them where no module embeds the runtime.
        try sandbox.remove("Schemas/Shop/payload-generator.json")
        #expect(try Tool.run(command, "--runtime-sources", "Elsewhere", in: sandbox).status == 0)
    }

    @Test func sourcesOfAnotherCheckout() throws {
        try sandbox.write("public struct Other {}\n", to: "Elsewhere/PayloadRuntime/Deep/Other.swift")
        try sandbox.makeFolder("Elsewhere/PayloadClient")
        let run = try Tool.run("generate", "--runtime-sources", "Elsewhere", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error.contains("Elsewhere/PayloadClient: error: the runtime, which a module embeds, holds no")
        )
        try sandbox.write("public struct Answer {}\n", to: "Elsewhere/PayloadClient/Answer.swift")
        #expect(try Tool.run("generate", "--runtime-sources=Elsewhere", in: sandbox).status == 0)
        #expect(sandbox.files("Generated") == Self.own + ["Shop/PayloadRuntime+Other.swift"])
        #expect(
            try sandbox.text("Generated/Shop/PayloadRuntime+Other.swift").hasPrefix(
                "// Generated from Schemas/Shop/payload-generator.json. Do not edit.\n"
            )
        )
    }
}

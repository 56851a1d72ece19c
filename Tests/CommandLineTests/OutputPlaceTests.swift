import Foundation
import Testing

/// Where the output folder may be, and what may stand there.
@Suite struct OutputPlaceTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
    }

    @Test func aLinkToAFolder() throws {
        try sandbox.makeFolder("elsewhere")
        try sandbox.link("Generated", to: "elsewhere")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(sandbox.files("elsewhere") == ["Shop/Item.swift"])
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 0)
        try sandbox.schema("Bank/Account")
        try sandbox.remove("Schemas/Shop")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(sandbox.files("elsewhere") == ["Bank/Account.swift"])
        let target = try FileManager.default.destinationOfSymbolicLink(
            atPath: sandbox.url.appendingPathComponent("Generated").path
        )
        #expect(target == "elsewhere")
    }

    /// What stands in the place of the output folder, or of a module's folder in it, and what is said of it.
    @Test(arguments: ["Generated", "Generated/Shop"], ["link", "loop", "pipe", "file"])
    func whatIsNoFolder(_ place: String, _ kind: String) throws {
        if place != "Generated" { try sandbox.makeFolder("Generated") }
        let path = sandbox.url.appendingPathComponent(place).path
        let found: String
        switch kind {
        case "link":
            try sandbox.link(place, to: "nowhere")
            found = "a link to nothing stands"
        case "loop":
            try sandbox.link(place, to: path)
            found = "a link to nothing stands"
        case "pipe":
            try #require(mkfifo(path, 0o600) == 0)
            found = "something that is neither a file nor a folder stands"
        default:
            try sandbox.write("mine", to: place)
            found = "a file stands"
        }
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error == """
                \(place): error: cannot write: \(found) where the folder should be [unwritable-file]
                    help: move it away, or choose another folder with --output

                """
        )
        #expect(run.output.isEmpty)
        #expect(!sandbox.exists("Generated/nowhere"))
        if kind == "file" { #expect(try sandbox.text(place) == "mine") }
    }

    /// It would be a module without schemas the next time.
    @Test(arguments: ["Schemas/Generated", "Schemas/a/b", "link/../Schemas/Generated", "link/Generated"])
    func amongTheModules(_ output: String) throws {
        try sandbox.link("link", to: "Schemas")
        let run = try Tool.run("generate", "--output", output, in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error == """
                \(output): error: cannot write here: a folder in the schemas folder is read as a module \
                [unwritable-file]
                    help: choose an output folder outside of Schemas

                """
        )
        #expect(sandbox.files("Schemas") == ["Shop/Item.schema.json"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.url.path + "/Schemas") == ["Shop"]
        )
    }

    /// Beside the schemas, inside of a module, and around the schemas: a second run finds all as it should be.
    @Test(arguments: ["Schemas", "Schemas/Shop", "Schemas/Shop/Generated", "."])
    func togetherWithSchemas(_ output: String) throws {
        try sandbox.write("// Mine.\n", to: "Schemas/Shop/Mine.swift")
        #expect(try Tool.run("generate", "--output", output, in: sandbox).status == 0)
        #expect(sandbox.exists("\(output)/Shop/Item.swift"))
        let second = try Tool.run("generate", "--output", output, in: sandbox)
        #expect(second.status == 0)
        #expect(second.output.hasPrefix("1 schema: 0 files written, 1 unchanged, 0 removed ("))
        #expect(try Tool.run("generate", "--check", "--output", output, in: sandbox).status == 0)
        #expect(sandbox.exists("Schemas/Shop/Item.schema.json"))
        #expect(try sandbox.text("Schemas/Shop/Mine.swift") == "// Mine.\n")
    }

    @Test(
        .enabled(if: UnprivilegedTool.isAvailable, "the superuser may write anywhere, and cannot be dropped")
    )
    func readOnly() throws {
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let before = try sandbox.stamps("Generated")
        try sandbox.schema("Shop/Item", property: "title")
        try sandbox.setMode(0o555, of: "Generated/Shop")
        defer { try? sandbox.setMode(0o755, of: "Generated/Shop") }
        let run = try UnprivilegedTool.run(["generate"], in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error == """
                Generated/Shop/Item.swift: error: cannot write: Permission denied [unwritable-file]
                    help: every file is whole, old or new; run again when it can be written

                """
        )
        #expect(try sandbox.stamps("Generated") == before)
        try sandbox.setMode(0o755, of: "Generated/Shop")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(try sandbox.text("Generated/Shop/Item.swift").contains("public var title"))
    }

    /// A limit on the size of files stands for a disk that is full: a file cannot be written to its end.
    @Test func noRoom() throws {
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let properties = (0..<200).map { #""property\#($0)": {"type": "string"}"# }.joined(separator: ", ")
        let large = #"{"type": "object", "properties": {\#(properties)}}"#
        try sandbox.write(large, to: "Schemas/Shop/Item.schema.json")
        try sandbox.write(large, to: "Schemas/Shop/New.schema.json")
        let item = try sandbox.text("Generated/Shop/Item.swift")
        // In units of 512 or 1024 bytes, which shell it may be.
        let script = #"ulimit -f 8; exec "$0" generate"#
        let shell = URL(fileURLWithPath: "/bin/sh")
        let run = try Tool.run(["-c", script, Tool.executable().path], in: sandbox, program: shell)
        #expect(run.status == 2)
        #expect(
            run.error == """
                Generated/Shop/Item.swift: error: cannot write: File too large [unwritable-file]
                    help: every file is whole, old or new; run again when it can be written

                """
        )
        #expect(sandbox.files("Generated") == ["Shop/Item.swift"])
        #expect(try sandbox.text("Generated/Shop/Item.swift") == item)
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(sandbox.files("Generated") == ["Shop/Item.swift", "Shop/New.swift"])
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 0)
    }
}

import Foundation
import Testing

/// Schemas that are there and cannot be read. Their Swift stays: it is not left over.
@Suite struct UnreadableSchemaTests {
    private let sandbox: Sandbox
    private let before: [String: [String]]

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Bank/Account")
        try #require(try Tool.run("generate", in: sandbox).status == 0)
        before = try sandbox.stamps("Generated")
    }

    /// Links that led to a module, to a folder in one, and to nothing at any time.
    @Test func linksToNothing() throws {
        try sandbox.remove("Schemas/Bank")
        try sandbox.link("Schemas/Bank", to: "../elsewhere/Bank")
        try sandbox.link("Schemas/Loop", to: "Loop")
        try sandbox.link("Schemas/Shop/More", to: "nowhere")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error == """
                Schemas/Bank: error: the link leads to nothing [unreadable-file]
                    help: mend or remove it
                Schemas/Loop: error: the link leads to nothing [unreadable-file]
                    help: mend or remove it
                Schemas/Shop/More: error: the link leads to nothing [unreadable-file]
                    help: mend or remove it
                3 errors, 0 warnings; nothing written

                """
        )
        #expect(try sandbox.stamps("Generated") == before)
        #expect(try Tool.run("lint", in: sandbox).status == 1)
    }

    /// The schemas folder itself: the message says what was expected and how to name another one.
    @Test(arguments: ["nowhere", "Schemas"])
    func theFolderIsALinkToNothing(_ target: String) throws {
        try sandbox.remove("Schemas")
        try sandbox.link("Schemas", to: target)
        for command in ["generate", "lint", "rules"] {
            let run = try Tool.run(command, in: sandbox)
            #expect(run.status == 2)
            #expect(run.error.hasPrefix("Schemas: error: cannot read the folder: "), "\(run.error)")
            #expect(
                run.error.contains(
                    "\n    help: expected a folder that holds a folder of schemas for each module"
                )
            )
        }
        #expect(try sandbox.stamps("Generated") == before)
    }

    #if os(Linux)
        /// Other systems refuse such names.
        @Test(arguments: ["Schemas", "Schemas/Shop"])
        func namesThatAreNoText(_ folder: String) throws {
            let path =
                "\(sandbox.url.path)/\(folder)/caf".utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0]
            try #require(mkdir(Array(path), 0o755) == 0)
            let run = try Tool.run("generate", in: sandbox)
            #expect(run.status == 1)
            #expect(
                run.error == """
                    \(folder)/caf\u{FFFD}: error: the name is not UTF-8; expected a text [unreadable-file]
                        help: give it another name
                    1 error, 0 warnings; nothing written

                    """
            )
            #expect(try sandbox.stamps("Generated") == before)
        }
    #endif

    @Test(
        .enabled(if: UnprivilegedTool.isAvailable, "the superuser may read anything, and cannot be dropped")
    )
    func withoutPermission() throws {
        try sandbox.setMode(0, of: "Schemas/Shop/Item.schema.json")
        try sandbox.setMode(0, of: "Schemas/Bank")
        defer { try? sandbox.setMode(0o755, of: "Schemas/Bank") }
        let run = try UnprivilegedTool.run(["generate"], in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error == """
                Schemas/Bank: error: the folder cannot be read: Permission denied [unreadable-file]
                    help: make it readable, or move it out of the folder
                Schemas/Shop/Item.schema.json: error: the file cannot be read: Permission denied [unreadable-file]
                    help: make it readable, or move it out of the folder
                2 errors, 0 warnings; nothing written

                """
        )
        #expect(try sandbox.stamps("Generated") == before)
    }
}

import Foundation
import Testing

/// What can be wrong with the schemas folder.
@Suite struct SchemaFolderTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
    }

    @Test func missing() throws {
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error == """
                Schemas: error: cannot read the folder: No such file or directory [unreadable-file]
                    help: expected a folder that holds a folder of schemas for each module; --schemas names it

                """
        )
        #expect(!sandbox.exists("Generated"))
    }

    @Test func aFileInItsPlace() throws {
        try sandbox.write("{}", to: "Schemas")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error.hasPrefix("Schemas: error: cannot read the folder: Not a directory [unreadable-file]\n")
        )
    }

    @Test func empty() throws {
        try sandbox.makeFolder("Schemas")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("Schemas: error: there is no folder with schemas [empty-folder]\n"))
        #expect(run.verdict == "1 error, 0 warnings; nothing written")
        #expect(!sandbox.exists("Generated"))
    }

    @Test func schemasWithoutAModulesFolder() throws {
        try sandbox.schema("Item")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        let message =
            "Schemas: error: the schemas stand in the folder itself; expected a folder for each module"
        #expect(run.error.hasPrefix(message))
        #expect(run.error.contains("pass the folder around it"))
    }

    @Test func moduleNamesThatGeneratedCodeImports() throws {
        try sandbox.schema("Foundation/Item")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix(
                "Schemas/Foundation: error: \"Foundation\" cannot be the name of a Swift module"
            )
        )
    }

    @Test func emptyModule() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.makeFolder("Schemas/Bank")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("Schemas/Bank: error: the folder holds no schema [empty-folder]\n"))
        #expect(!sandbox.exists("Generated"))
    }

    /// It would be left out in silence, beside files that are read.
    @Test(arguments: ["Loan.openapi.yaml", "Loan.schema.yml"])
    func yaml(name: String) throws {
        try sandbox.schema("Shop/Item")
        try sandbox.write("type: object\n", to: "Schemas/Shop/\(name)")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("Schemas/Shop/\(name): error: YAML is not read [not-a-schema]\n"))
    }

    @Test func aFileOutsideOfAModule() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Stray")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix(
                "Schemas/Stray.schema.json: error: the file stands outside of a module's folder"
            )
        )
    }

    @Test func whatIsNoFile() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.makeFolder("Schemas/Shop/Folder.schema.json")
        try sandbox.link("Schemas/Shop/Broken.schema.json", to: "nowhere.json")
        try sandbox.link("Schemas/Shop/Around", to: "../Shop")
        #expect(mkfifo(sandbox.url.appendingPathComponent("Schemas/Shop/Pipe.json").path, 0o600) == 0)
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error == """
                Schemas/Shop/Around: error: the link leads to a folder around it [unreadable-file]
                    help: remove it
                Schemas/Shop/Broken.schema.json: error: the link leads to nothing [unreadable-file]
                    help: mend or remove it
                Schemas/Shop/Folder.schema.json: error: found a folder; expected a file [unreadable-file]
                    help: give it another name
                Schemas/Shop/Pipe.json: error: found no file; expected one with JSON [unreadable-file]
                    help: make it readable, or move it out of the folder
                4 errors, 0 warnings; nothing written

                """
        )
        #expect(!sandbox.exists("Generated"))
    }

    /// They would be passed over otherwise, and nobody would know.
    @Test func optionsOfAFolderInsideOfAModule() throws {
        try sandbox.schema("Shop/Parts/Item")
        try sandbox.write("{}", to: "Schemas/Shop/payload-generator.json")
        try sandbox.write("{}", to: "Schemas/Shop/Parts/payload-generator.json")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error == """
                Schemas/Shop/Parts/payload-generator.json: error: options count for a whole module; \
                this folder is a part of one [invalid-options]
                    help: move the file into the module's own folder
                1 error, 0 warnings; nothing written

                """
        )
        #expect(!sandbox.exists("Generated"))
    }

    @Test func linksToFilesAndFoldersAreFollowed() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.write(
            #"{"type": "object", "properties": {"a": {"type": "string"}}}"#,
            to: "elsewhere/A.json"
        )
        try sandbox.link("Schemas/Shop/More", to: "../../elsewhere")
        try sandbox.link("Schemas/Shop/B.schema.json", to: "../../elsewhere/A.json")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        #expect(sandbox.files("Generated") == ["Shop/A.swift", "Shop/B.swift", "Shop/Item.swift"])
    }

    @Test func namesOfFoldersThatAreNoModules() throws {
        try sandbox.schema("My Shop/Item")
        try sandbox.schema("2nd/Item")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.contains(
                "Schemas/2nd: error: \"2nd\" cannot be the name of a Swift module [invalid-options]"
            )
        )
        #expect(
            run.error.contains(
                "Schemas/My Shop: error: \"My Shop\" cannot be the name of a Swift module [invalid-options]"
            )
        )
        try sandbox.write(#"{"module": "Shop"}"#, to: "Schemas/My Shop/payload-generator.json")
        try sandbox.write(#"{"module": "Second"}"#, to: "Schemas/2nd/payload-generator.json")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(sandbox.files("Generated") == ["Second/Item.swift", "Shop/Item.swift"])
        #expect(
            try sandbox.text("Generated/Shop/Item.swift").hasPrefix(
                "// Generated from Schemas/My Shop/Item.schema"
            )
        )
    }

    @Test func namesInOtherScripts() throws {
        try sandbox.schema("支付/订单 详情", property: "金额")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        let files = sandbox.files("Generated")
        #expect(files.count == 1)
        let text = try sandbox.text("Generated/\(try #require(files.first))")
        #expect(text.hasPrefix("// Generated from Schemas/支付/订单 详情.schema.json. Do not edit.\n"))
        #expect(text.contains("public var 金额: String?"))
        #expect(try Tool.run("generate", "--check", "--module", "支付", in: sandbox).status == 0)
    }

    /// Line breaks and control characters neither break a message nor a comment.
    @Test func namesWithSignsThatAreNoLetters() throws {
        try sandbox.schema("Shop/It\nem")
        try sandbox.schema("Shop/🎉")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 0, "\(run.error)")
        #expect(sandbox.files("Generated") == ["Shop/ItEm.swift", "Shop/PartyPopper.swift"])
        let text = try sandbox.text("Generated/Shop/ItEm.swift")
        #expect(
            text.hasPrefix("// Generated from Schemas/Shop/It\\u{A}em.schema.json. Do not edit.\n// Regen")
        )
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 0)
        try sandbox.schema("Mod\nule/Item")
        let refused = try Tool.run("generate", in: sandbox)
        #expect(refused.status == 1)
        #expect(
            refused.error.hasPrefix("Schemas/Mod\\u{A}ule: error: \"Mod\\u{A}ule\" cannot be the name of")
        )
        #expect(refused.error.split(separator: "\n").count == 3)
    }

    /// Many a disk takes two names for one that differ in the case of letters alone.
    @Test func schemasThatGiveOneFileName() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Shop/inner/item")
        try sandbox.schema("Shop/ITEM-s")
        try sandbox.schema("Shop/Items")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.contains(
                """
                Schemas/Shop/Items.schema.json:1:1: error: the file gives the type `Items`, which \
                "Schemas/Shop/ITEM-s.schema.json" gives too [name-collision]
                """
            ),
            "\(run.error)"
        )
        #expect(run.error.contains("Schemas/Shop/inner/item.schema.json:1:1: error: the file gives the type"))
        #expect(sandbox.files("Generated").isEmpty)
    }

    @Test func twoFoldersForOneModule() throws {
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Store/Other")
        try sandbox.write(#"{"module": "Shop"}"#, to: "Schemas/Store/payload-generator.json")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.contains(
                "Schemas/Store: error: the module \"Shop\" is already that of the folder \"Shop\" [invalid-options]"
            )
        )
        #expect(!sandbox.exists("Generated"))
    }

    @Test func everyFileIsReportedAndNothingIsWritten() throws {
        try sandbox.schema("Shop/Item")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        let before = try sandbox.stamps("Generated")
        try sandbox.schema("Shop/Item", property: "changed")
        try sandbox.write("{\"type\": \"strnig\"}", to: "Schemas/Shop/B.schema.json")
        try sandbox.write("{", to: "Schemas/Shop/A.schema.json")
        try sandbox.write("{\"acess\": 1}", to: "Schemas/Shop/payload-generator.json")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        let places = run.error.split(separator: "\n").filter { $0.hasPrefix("Schemas/") }.compactMap {
            $0.split(separator: " ").first
        }
        #expect(
            places == [
                "Schemas/Shop/A.schema.json:1:2:", "Schemas/Shop/B.schema.json:1:10:",
                "Schemas/Shop/payload-generator.json:1:2:",
            ]
        )
        #expect(run.verdict == "3 errors, 0 warnings; nothing written")
        #expect(try sandbox.stamps("Generated") == before)
    }
}

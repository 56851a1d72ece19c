import Foundation
import Testing

/// Templates in place of built-in ones.
@Suite struct TemplateFolderTests {
    private let sandbox: Sandbox
    private static let header = """
        // Generated from {{source}}. Do not edit.
        // Regenerate: swift package plugin generate

        """

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.makeFolder("Templates")
    }

    private func run(_ arguments: String...) throws -> Tool.Outcome {
        let process = try Tool.start(["generate", "--templates", "Templates"] + arguments, in: sandbox)
        process.waitUntilExit()
        return Tool.Outcome(
            status: process.terminationStatus,
            output: try sandbox.text("log.out"),
            error: try sandbox.text("log.err")
        )
    }

    @Test func aLicenceAboveTheHeader() throws {
        let licence = "// Copyright of the shop.\n// All rights reserved.\n\n"
        try sandbox.write(licence + Self.header, to: "Templates/Header.mustache")
        try sandbox.write("not a template", to: "Templates/README.md")
        #expect(try run().status == 0)
        let text = try sandbox.text("Generated/Shop/Item.swift")
        #expect(text.hasPrefix(licence + "// Generated from Schemas/Shop/Item.schema.json. Do not edit.\n"))
        #expect(text.contains("public struct Item"))
        #expect(try run("--check").status == 0)
        // The files are recognised: without the licence they are rewritten, without their schema removed.
        #expect(try Tool.run("generate", "--check", in: sandbox).status == 1)
        try sandbox.schema("Shop/Other")
        try sandbox.remove("Schemas/Shop/Item.schema.json")
        #expect(try run().status == 0)
        #expect(sandbox.files("Generated") == ["Shop/Other.swift"])
    }

    @Test func aHeaderWithoutTheMarker() throws {
        try sandbox.write("// Ours.\n", to: "Templates/Header.mustache")
        let result = try run()
        #expect(result.status == 1)
        #expect(
            result.error.contains("Templates: error: the templates leave out the line `// Generated from")
        )
        #expect(!sandbox.exists("Generated"))
    }

    @Test func aBrokenTemplate() throws {
        try sandbox.write(Self.header + "{{#imports}}\n{{/import}}\n", to: "Templates/Header.mustache")
        let result = try run()
        #expect(result.status == 1)
        #expect(result.error.contains("Templates/Header.mustache:4:1: error: "), "\(result.error)")
        #expect(result.error.contains("[template-problem]"))
        #expect(!sandbox.exists("Generated"))
    }

    @Test func aMissingName() throws {
        try sandbox.write(Self.header + "// {{licence}}\n", to: "Templates/Header.mustache")
        let result = try run()
        #expect(result.status == 1)
        #expect(result.error.contains("Templates/Header.mustache:3:4: error: "), "\(result.error)")
        #expect(result.error.contains("licence"))
        #expect(!sandbox.exists("Generated"))
    }

    @Test func aNameThatIsNoTemplate() throws {
        try sandbox.write("", to: "Templates/Headr.mustache")
        let result = try run()
        #expect(result.status == 1)
        #expect(
            result.error.hasPrefix(
                "Templates/Headr.mustache: error: there is no template named \"Headr\" to replace [template-problem]\n"
            )
        )
        #expect(result.error.contains("did you mean \"Header\"?"))
        #expect(!sandbox.exists("Generated"))
    }

    @Test func aFolderThatIsNotThere() throws {
        try sandbox.remove("Templates")
        let result = try run()
        #expect(result.status == 2)
        #expect(
            result.error == """
                Templates: error: cannot read the folder: No such file or directory [unreadable-file]
                    help: expected the folder with the templates that --templates names

                """
        )
    }

    @Test func aTemplateThatIsNoText() throws {
        try Data([0x2F, 0x2F, 0xFF]).write(
            to: sandbox.url.appendingPathComponent("Templates/Header.mustache")
        )
        let result = try run()
        #expect(result.status != 0)
        #expect(
            result.error.contains("Templates/Header.mustache: error: the template is not UTF-8"),
            "\(result.error)"
        )
    }
}

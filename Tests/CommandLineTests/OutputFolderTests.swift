import Foundation
import Testing

/// What happens to the files in the output folder.
@Suite struct OutputFolderTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.schema("Shop/Item")
        try sandbox.schema("Shop/Order")
        try sandbox.schema("Bank/Account")
    }

    private static let all = ["Bank/Account.swift", "Shop/Item.swift", "Shop/Order.swift"]

    @Test func secondRunWritesNothing() throws {
        let first = try Tool.run("generate", in: sandbox)
        #expect(first.status == 0)
        #expect(first.output.hasPrefix("3 schemas: 3 files written, 0 unchanged, 0 removed ("))
        #expect(sandbox.files("Generated") == Self.all)
        let before = try sandbox.stamps("Generated")
        let second = try Tool.run("generate", in: sandbox)
        #expect(second.status == 0)
        #expect(second.output.hasPrefix("3 schemas: 0 files written, 3 unchanged, 0 removed ("))
        #expect(try sandbox.stamps("Generated") == before)
    }

    @Test func onlyWhatChangedIsWritten() throws {
        _ = try Tool.run("generate", in: sandbox)
        let before = try sandbox.stamps("Generated")
        try sandbox.schema("Shop/Item", property: "title")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.output.hasPrefix("3 schemas: 1 file written, 2 unchanged, 0 removed ("))
        let after = try sandbox.stamps("Generated")
        #expect(Self.all.filter { before[$0] != after[$0] } == ["Shop/Item.swift"])
    }

    @Test func leftOversAreRemovedAndForeignFilesKept() throws {
        _ = try Tool.run("generate", in: sandbox)
        try sandbox.write("// Mine.\n", to: "Generated/Shop/Mine.swift")
        try sandbox.write("// Generated from x. Do not edit.\n", to: "Generated/Shop/Notes.md")
        try sandbox.remove("Schemas/Shop/Item.schema.json")
        try sandbox.remove("Schemas/Bank")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("1 schema: 0 files written, 1 unchanged, 2 removed ("))
        #expect(sandbox.files("Generated") == ["Shop/Mine.swift", "Shop/Notes.md", "Shop/Order.swift"])
        #expect(!sandbox.exists("Generated/Bank"))
    }

    @Test func filesFromAnotherSchemasFolderAreKept() throws {
        try sandbox.write(
            "// Generated from Others/Shop/Item.schema.json. Do not edit.\n",
            to: "Generated/Other/Item.swift"
        )
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 0)
        #expect(sandbox.exists("Generated/Other/Item.swift"))
    }

    @Test func aPersonsFileInTheWay() throws {
        try sandbox.write("// Mine.\nstruct Item {}\n", to: "Generated/Shop/Item.swift")
        for arguments in [["generate"], ["generate", "--check"]] {
            let process = try Tool.start(arguments, in: sandbox)
            process.waitUntilExit()
            #expect(process.terminationStatus == 1)
            #expect(
                try sandbox.text("log.err").contains(
                    "Generated/Shop/Item.swift: error: a file that the generator did not write is in the way [foreign-file]"
                )
            )
            #expect(sandbox.files("Generated") == ["Shop/Item.swift"])
            #expect(try sandbox.text("Generated/Shop/Item.swift") == "// Mine.\nstruct Item {}\n")
        }
    }

    @Test func aFolderOrABrokenLinkInTheWay() throws {
        try sandbox.makeFolder("Generated/Shop/Item.swift")
        try sandbox.link("Generated/Shop/Order.swift", to: "nowhere")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 1)
        #expect(
            run.error.contains("Generated/Shop/Item.swift: error: a folder that the generator did not write")
        )
        #expect(
            run.error.contains("Generated/Shop/Order.swift: error: a file that the generator did not write")
        )
        #expect(sandbox.files("Generated").isEmpty)
    }

    @Test func aFileInThePlaceOfTheFolder() throws {
        try sandbox.write("mine", to: "Generated")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error.contains(
                "error: cannot write: a file stands where the folder should be [unwritable-file]"
            )
        )
        #expect(try sandbox.text("Generated") == "mine")
    }

    @Test func aFileInThePlaceOfAModulesFolder() throws {
        try sandbox.write("mine", to: "Generated/Bank")
        let run = try Tool.run("generate", in: sandbox)
        #expect(run.status == 2)
        #expect(
            run.error.contains(
                "Generated/Bank: error: cannot write: a file stands where the folder should be"
            )
        )
        #expect(try sandbox.text("Generated/Bank") == "mine")
        #expect(sandbox.files("Generated") == ["Bank"])
    }

    #if os(Linux)
        @Test func aPlaceThatCannotBeWritten() throws {
            let run = try Tool.run("generate", "--output", "/proc/generated", in: sandbox)
            #expect(run.status == 2)
            #expect(run.error.hasPrefix("/proc/generated: error: cannot write: "))
        }
    #endif

    @Test func checkOfEachState() throws {
        let missing = try Tool.run("generate", "--check", in: sandbox)
        #expect(missing.status == 1)
        #expect(missing.verdict == "3 errors, 0 warnings; 3 of 3 files not up to date")
        #expect(
            missing.error.contains("Generated/Shop/Item.swift: error: the file is missing [missing-file]\n")
        )
        #expect(!sandbox.exists("Generated"))

        _ = try Tool.run("generate", in: sandbox)
        let upToDate = try Tool.run("generate", "--check", in: sandbox)
        #expect(upToDate.status == 0)
        #expect(upToDate.error.isEmpty)
        #expect(upToDate.output.hasPrefix("3 schemas: 3 files up to date ("))

        try sandbox.remove("Schemas/Bank")
        try sandbox.schema("Shop/Item", property: "title")
        try sandbox.schema("Shop/Added")
        let before = try sandbox.stamps("Generated")
        let stale = try Tool.run("generate", "--check", in: sandbox)
        #expect(stale.status == 1)
        #expect(
            stale.error == """
                Generated/Bank/Account.swift: error: no schema gives this file any more [leftover-file]
                    help: run `swift package plugin generate`
                Generated/Shop/Added.swift: error: the file is missing [missing-file]
                    help: run `swift package plugin generate`
                Generated/Shop/Item.swift: error: the file is not up to date [stale-file]
                    help: run `swift package plugin generate`
                3 errors, 0 warnings; 3 of 4 files not up to date

                """
        )
        #expect(try sandbox.stamps("Generated") == before)
    }

    @Test func oneModuleLeavesTheOthersAlone() throws {
        _ = try Tool.run("generate", in: sandbox)
        try sandbox.schema("Shop/Item", property: "title")
        try sandbox.schema("Bank/Account", property: "number")
        try sandbox.remove("Schemas/Shop/Order.schema.json")
        try sandbox.write("// Generated from x. Do not edit.\n", to: "Generated/Gone/X.swift")
        let bank = try sandbox.text("Generated/Bank/Account.swift")
        let run = try Tool.run("generate", "--module", "Shop", in: sandbox)
        #expect(run.status == 0)
        #expect(sandbox.files("Generated") == ["Bank/Account.swift", "Gone/X.swift", "Shop/Item.swift"])
        #expect(try sandbox.text("Generated/Bank/Account.swift") == bank)
        #expect(try sandbox.text("Generated/Shop/Item.swift").contains("public var title"))
        #expect(try Tool.run("generate", "--check", "--module", "Shop", in: sandbox).status == 0)
        #expect(try Tool.run("generate", "--check", "--module", "Bank", in: sandbox).status == 1)
    }

    @Test func aCheckoutWithOtherLineBreaksIsStillItsOwn() throws {
        _ = try Tool.run("generate", in: sandbox)
        let text = try sandbox.text("Generated/Shop/Item.swift")
        try sandbox.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: "Generated/Shop/Item.swift")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(try sandbox.text("Generated/Shop/Item.swift") == text)
    }

    @Test func draftsOfAKilledRunAreRemoved() throws {
        try sandbox.write("half", to: "Generated/Shop/.Item.swift.new")
        try sandbox.write("half", to: "Generated/Gone/.X.swift.new")
        try sandbox.write("mine", to: "Generated/Shop/.hidden")
        #expect(try Tool.run("generate", in: sandbox).status == 0)
        #expect(
            sandbox.files("Generated") == [
                "Bank/Account.swift", "Shop/.hidden", "Shop/Item.swift", "Shop/Order.swift",
            ]
        )
        #expect(!sandbox.exists("Generated/Gone"))
    }
}

import Foundation
import Testing

/// `generate-target`, which the build plugin runs.
@Suite struct TargetTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(#"{"type":"string","maxLength":3}"#, to: "Sources/App/Data/Code.schema.json")
    }

    /// Runs the command for the target App as the plugin does: with absolute paths.
    private func generate(_ documents: [String], _ options: [String] = []) throws -> Tool.Outcome {
        let package = sandbox.url.path
        let places = [
            "--package", package, "--target", package + "/Sources/App", "--output", package + "/Out",
        ]
        return try Tool.run(
            ["generate-target", "--module", "App"] + places + options + ["--"]
                + documents.map { "\(package)/Sources/App/\($0)" },
            in: sandbox
        )
    }

    @Test func namesFilesForPlaces() throws {
        for path in ["a+b", "Data/a%2Bb", "50%", "Žluť ok", "Data/Deep/x-y"] {
            try sandbox.write(#"{"type":"object"}"#, to: "Sources/App/\(path).schema.json")
        }
        let run = try generate([
            "a+b.schema.json", "Data/a%2Bb.schema.json", "50%.schema.json", "Žluť ok.schema.json",
            "Data/Deep/x-y.schema.json", "Data/Code.schema.json",
        ])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.isEmpty)
        let expected = [
            "50%25.schema.swift", "Data+Code.schema.swift", "Data+Deep+x-y.schema.swift",
            "Data+a%252Bb.schema.swift", "a%2Bb.schema.swift", "Žluť ok.schema.swift",
        ]
        #expect(Set(sandbox.files("Out/App")) == Set(expected))
        let text = try sandbox.text("Out/App/Data+Code.schema.swift")
        #expect(
            text.hasPrefix(
                "// Generated from Sources/App/Data/Code.schema.json. Do not edit.\n// Regenerate: swift build\n\n"
            )
        )
    }

    /// A name may begin with a mark that the disk keeps apart from the slash, and Swift's `Character` does not.
    @Test func namesAFileThatBeginsWithACombiningMark() throws {
        try sandbox.write(#"{"type":"string"}"#, to: "Sources/App/Data/\u{301}x.schema.json")
        let run = try generate(["Data/\u{301}x.schema.json"])
        #expect(run.status == 0, "\(run.error)")
        #expect(sandbox.files("Out/App") == ["Data+\u{301}x.schema.swift"])
    }

    @Test func aNameLongerThanDisksTakeIsAnErrorOfTheDocument() throws {
        let place = Array(repeating: String(repeating: "文", count: 40), count: 2).joined(separator: "/")
        try sandbox.write(#"{"type":"string"}"#, to: "Sources/App/\(place).schema.json")
        let run = try generate(["\(place).schema.json"])
        #expect(run.status == 1)
        // Twice 40 letters of three bytes, the slash, and ".schema".
        let message =
            "\(place).schema.json: error: the file's place in the target gives a file name of 248 bytes"
        #expect(run.error.contains(message), "\(run.error)")
    }

    /// The folder is the build's: what stands where a file belongs is nobody's work.
    @Test(arguments: ["", "edited"])
    func anOutputThatIsNotTheGeneratorsIsReplaced(_ text: String) throws {
        _ = try generate(["Data/Code.schema.json"])
        let place = "Out/App/Data+Code.schema.swift"
        let written = try sandbox.text(place)
        try sandbox.write(text, to: place)
        let run = try generate(["Data/Code.schema.json"])
        #expect(run.status == 0, "\(run.error)")
        #expect(try sandbox.text(place) == written)
    }

    /// Every part is there, also an empty one, and a component that is added moves no other.
    @Test func spreadsADocumentOverItsParts() throws {
        func description(_ names: [String]) -> String {
            let schemas = names.map { #""\#($0)":{"type":"object","properties":{"a":{"type":"string"}}}"# }
                .joined(separator: ",")
            return
                #"{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{\#(schemas)}}}"#
        }
        func places() throws -> [String: String] {
            var places: [String: String] = [:]
            for (file, text) in try sandbox.contents("Out/App") {
                for line in text.split(separator: "\n") where line.hasPrefix("public struct ") {
                    places[String(line.split(separator: " ")[2].dropLast())] = file
                }
            }
            return places
        }
        let names = (0..<20).map { "Type\($0)x" }
        try sandbox.write(description(names), to: "Sources/App/Shop.openapi.json")
        #expect(try generate(["Shop.openapi.json"], ["--parts", "3"]).status == 0)
        let files = [
            "Shop.openapi.1.swift", "Shop.openapi.2.swift", "Shop.openapi.3.swift", "Shop.openapi.swift",
        ]
        #expect(sandbox.files("Out/App") == files)
        let before = try places()
        #expect(before.count == 20)
        #expect(Set(before.values).count == 3)

        try sandbox.write(description(["Added"] + names), to: "Sources/App/Shop.openapi.json")
        #expect(try generate(["Shop.openapi.json"], ["--parts", "3"]).status == 0)
        #expect(try places().filter { $0.key != "Added" } == before)
    }

    @Test func writesOnlyWhatChanged() throws {
        try sandbox.write(#"{"type":"integer"}"#, to: "Sources/App/Count.schema.json")
        let documents = ["Data/Code.schema.json", "Count.schema.json"]
        #expect(try generate(documents).status == 0)
        let before = try sandbox.stamps("Out/App")
        try sandbox.write(#"{"type":"integer","minimum":1}"#, to: "Sources/App/Count.schema.json")
        #expect(try generate(documents).status == 0)
        let after = try sandbox.stamps("Out/App")
        #expect(after["Data+Code.schema.swift"] == before["Data+Code.schema.swift"])
        #expect(after["Count.schema.swift"] != before["Count.schema.swift"])
        // One that is gone, a draft and a person's file.
        try sandbox.write("// Mine.\n", to: "Out/App/Mine.swift")
        try sandbox.write("half", to: "Out/App/.Count.schema.swift.new")
        #expect(try generate(["Count.schema.json"]).status == 0)
        #expect(
            try Set(FileManager.default.contentsOfDirectory(atPath: sandbox.url.path + "/Out/App"))
                == ["Count.schema.swift", "Mine.swift"]
        )
    }

    @Test func errorsHaveAbsolutePathsAndWriteNothing() throws {
        try sandbox.write("{\n  \"type\": \"strin\"\n}", to: "Sources/App/Bad.schema.json")
        let run = try generate(["Bad.schema.json", "Data/Code.schema.json"])
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix("\(sandbox.url.path)/Sources/App/Bad.schema.json:2:11: error: "),
            "\(run.error)"
        )
        #expect(!sandbox.exists("Out"))
    }

    @Test func oneNameForTwoDocumentsIsAnError() throws {
        try sandbox.write(#"{"type":"string"}"#, to: "Sources/App/data/code.schema.json")
        let run = try generate(["Data/Code.schema.json", "data/code.schema.json"])
        #expect(run.status == 1)
        #expect(
            run.error.contains("/Sources/App/data/code.schema.json: error: the file gives"),
            "\(run.error)"
        )
        #expect(run.error.contains("\"Data/Code.schema.json\" gives too [name-collision]"), "\(run.error)")
        #expect(!sandbox.exists("Out"))
    }

    @Test(arguments: [
        (#"{"module": "Other"}"#, "1:12: error: \"module\" is \"Other\""),
        (#"{"generate": false}"#, "1:14: error: \"generate\" is false"),
        (#"{"runtime": "embedded"}"#, "1:13: error: \"runtime\" is \"embedded\""),
    ])
    func optionsThatATargetCannotHave(_ text: String, _ expected: String) throws {
        try sandbox.write(text, to: "Sources/App/payload-generator.json")
        let path = "\(sandbox.url.path)/Sources/App/payload-generator.json"
        let run = try generate(["Data/Code.schema.json"], ["--options", path])
        #expect(run.status == 1)
        #expect(run.error.contains("\(path):\(expected)"), "\(run.error)")
        #expect(!sandbox.exists("Out"))
    }

    @Test func aSecondOptionsFileIsAnError() throws {
        let paths = ["payload-generator.json", "Data/payload-generator.json"].map { "Sources/App/\($0)" }
        for path in paths { try sandbox.write(#"{"module": "App", "access": "internal"}"#, to: path) }
        let absolute = paths.map { "\(sandbox.url.path)/\($0)" }
        let run = try generate(
            ["Data/Code.schema.json"],
            ["--options", absolute[0], "--options", absolute[1]]
        )
        #expect(run.status == 1)
        #expect(
            run.error.hasPrefix("\(absolute[1]): error: the target has another options file"),
            "\(run.error)"
        )
        #expect(try generate(["Data/Code.schema.json"], ["--options", absolute[0]]).status == 0)
        #expect(try sandbox.text("Out/App/Data+Code.schema.swift").contains("\ntypealias Code"))
    }

    /// What a reference leads to in another target is declared here too; the rest of that target is not looked at.
    @Test func referencesToOtherTargets() throws {
        try sandbox.write(
            #"{"type":"object","properties":{"a":{"$ref":"Deep.schema.json"}}}"#,
            to: "Other/Used.schema.json"
        )
        try sandbox.write(
            #"{"type":"object","properties":{"b":{"type":"string"}}}"#,
            to: "Other/Deep.schema.json"
        )
        try sandbox.write("broken", to: "Other/Unused.schema.json")
        try sandbox.write(
            #"{"type":"object","properties":{"used":{"$ref":"../../Other/Used.schema.json"}}}"#,
            to: "Sources/App/Uses.schema.json"
        )
        let others = ["Used", "Deep", "Unused"].flatMap {
            ["--reference", "\(sandbox.url.path)/Other/\($0).schema.json"]
        }
        let run = try generate(["Uses.schema.json"], others)
        #expect(run.status == 0, "\(run.error)")
        #expect(sandbox.files("Out/App") == ["App.references.swift", "Uses.schema.swift"])
        let text = try sandbox.text("Out/App/App.references.swift")
        #expect(text.hasPrefix("// Generated from what App refers to in other targets. Do not edit.\n"))
        for type in ["Used", "Deep"] { #expect(text.contains("public struct \(type)"), "\(type)") }

        let alone = try generate(["Uses.schema.json"])
        #expect(alone.status == 1)
        #expect(alone.error.contains("Uses.schema.json:1:47: error: "), "\(alone.error)")
        #expect(alone.error.contains("there is no file \"Other/Used.schema.json\""), "\(alone.error)")
    }

    @Test(arguments: [
        (["--module", "A"], "error: `--package` is missing"),
        (
            ["--module", "A", "--package", "p", "--target", "t", "--output", "o"],
            "error: there is no document"
        ),
        (
            ["--module", "A", "--package", "p", "--target", "t", "--output", "o", "--parts", "-1"],
            "error: `--parts` is `-1`"
        ),
    ])
    func wrongUsage(_ arguments: [String], _ message: String) throws {
        let run = try Tool.run(["generate-target"] + arguments, in: sandbox)
        #expect(run.status == 2)
        #expect(run.error.hasPrefix(message), "\(run.error)")
    }

    @Test func outputThatCannotBeWritten() throws {
        try sandbox.write("", to: "Out")
        let run = try generate(["Data/Code.schema.json"])
        #expect(run.status == 2)
        #expect(
            run.error.contains("/Out: error: cannot write: a file stands where the folder should be"),
            "\(run.error)"
        )
    }
}

import Foundation
import PayerMax
import PayloadRuntime
import Testing

/// What the README shows is what an app can write.
@Suite struct ReadmeTests {
    @Test func exampleRuns() throws {
        // README
        let data = ApplyDropinSessionRequestData(
            totalAmount: .string("50.00"),
            currency: "MYR",
            country: "MY",
            userId: "20220622_00086",
            tokenForFutureUse: .value(true)
        )
        let body: Data = try data.encoded()
        let copy = try ApplyDropinSessionRequestData(decoding: body)
        // end of README

        #expect(copy == data)
        #expect("\(data.userId)" == "<redacted>")
        #expect("\(data.userId.value)" == "20220622_00086")
        let text =
            #"{"totalAmount":"50.00","currency":"MYR","country":"MY","userId":"20220622_00086","#
            + #""tokenForFutureUse":true}"#
        #expect(String(decoding: body, as: UTF8.self) == text)
    }

    @Test func validationRuns() throws {
        let data = ApplyDropinSessionRequestData(
            totalAmount: .string("50.00"),
            currency: "MYR",
            country: "MY",
            userId: "20220622_00086"
        )
        var printed: [String] = []
        func print(_ location: String, _ message: String) { printed.append("\(location) \(message)") }
        // Validation
        try data.validate()
        do {
            _ = try ApplyDropinSessionRequestData(
                validating: Data(#"{"currency": "MYR", "mitType": 1}"#.utf8)
            )
        } catch {
            for violation in error.violations { print(violation.instanceLocation, violation.message) }
        }
        // end of Validation
        #expect(
            printed == [
                " country is required", " totalAmount is required",
                " userId is required", "/mitType expected a string, found a number",
            ]
        )
    }

    /// The lines between the marks above stand in the README, behind the imports.
    @Test func exampleIsThatOfTheReadme() throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let marked = try #require(source.components(separatedBy: "        // README\n").dropFirst().first)
        let lines = try #require(marked.components(separatedBy: "        // end of README\n").first)
            .split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(8) }.joined(
                separator: "\n"
            )
        let readme = try Self.text("README.md")
        #expect(lines.contains("encoded()"))
        let validation = try #require(
            source.components(separatedBy: "        // Validation\n").dropFirst().first
        )
        let block = try #require(validation.components(separatedBy: "        // end of Validation\n").first)
            .split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(8) }.joined(
                separator: "\n"
            )
        #expect(readme.contains("```swift\n" + block + "```\n"))
        #expect(readme.contains("```swift\nimport Foundation\nimport PayerMax\n\n" + lines + "```\n"))
    }

    /// The parts of a schema and of generated Swift that the README shows are really there.
    @Test func excerptsAreThoseOfTheFiles() throws {
        let blocks = try Self.text("README.md").components(separatedBy: "```")
        let json = try #require(blocks.first { $0.hasPrefix("json\n") }?.dropFirst(5))
        let swift = try #require(blocks.first { $0.hasPrefix("swift\n/// ") }?.dropFirst(6))
        let schema = try JSONDocument(
            parsing: Self.text("Schemas/PayerMax/ApplyDropinSessionRequestData.schema.json")
        ).root
        let shown = try JSONDocument(parsing: "{\(json)}").root
        #expect(shown.count == 2)
        for member in shown.members {
            let property = schema["properties"]?[member.name]
            for keyword in member.value.members {
                #expect(
                    property?[keyword.name]?.value == keyword.value.value,
                    "\(member.name) \(keyword.name)"
                )
            }
        }
        let generated = try Self.text("Generated/PayerMax/ApplyDropinSessionRequestData.swift")
        let unindented = generated.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }.joined(separator: "\n")
        let lines = try #require(blocks.first { $0.hasPrefix("swift\nif let ") }?.dropFirst(6))
        let indented = lines.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
        #expect(generated.contains(indented))
        for paragraph in swift.components(separatedBy: "\n\n") {
            #expect(unindented.contains(paragraph.trimmingCharacters(in: .newlines)))
        }
    }

    private static func text(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}

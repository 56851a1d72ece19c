import Foundation
import Testing

/// What a tutorial shows can be done, and prints what it says.
@Suite struct TutorialTests {
    @Test func tutorialsAreFound() {
        let names = Tutorial.all().map(\.name)
        #expect(
            names == [
                "EmbeddingTheSource", "GeneratingAtBuild", "GeneratingForReview", "UsingGeneratedLibraries",
            ]
        )
    }

    @Test(arguments: Tutorial.all())
    func canBeFollowed(_ tutorial: Tutorial) async throws {
        let reader = try TutorialReader()
        for step in tutorial.steps {
            switch step {
            case .file(let path, let text): try await reader.write(text, to: path)
            case .terminal(let commands): for command in commands { try await reader.run(command) }
            }
        }
        #expect(tutorial.steps.contains { if case .terminal = $0 { true } else { false } })
    }

    /// The tutorials whose commands are to be run as they stand, by name, or `all`.
    private static let requested = ProcessInfo.processInfo.environment["RUN_TUTORIALS"]

    /// Runs the commands as they stand. It builds the generator, so it is done only on request, one after another.
    @Test(.enabled(if: requested != nil, "RUN_TUTORIALS is not set"))
    func canBeFollowedWordByWord() async throws {
        let place = Catalogue.package.appendingPathComponent(".build/tutorials")
        let names = Self.requested?.split(separator: ",").map(String.init) ?? []
        let tutorials = Tutorial.all().filter { names == ["all"] || names.contains($0.name) }
        #expect(names == ["all"] || tutorials.count == names.count, "\(names)")
        for tutorial in tutorials {
            let shell = try TutorialShell(tutorial.name, in: place)
            for step in tutorial.steps {
                switch step {
                case .file(let path, let text): try shell.write(text, to: path)
                case .terminal(let commands): for command in commands { try await shell.run(command) }
                }
            }
        }
    }

    /// A file that no step shows would never be tried.
    @Test func everyResourceIsShown() throws {
        let shown = Set(Tutorial.all().flatMap(\.resources))
        for catalogue in try Catalogue.all() {
            for file in try catalogue.files(ending: "") where file.path.contains("/Resources/") {
                let name = file.lastPathComponent
                #expect(shown.contains(name) || name.hasSuffix(".svg"), "no tutorial shows \(name)")
            }
        }
    }
}

import Mustache
import Testing

@Suite("Mustache specification", .enabled(if: SpecificationSuite.folder != nil, "\(SpecificationSuite.hint)"))
struct SpecificationTests {
    @Test func comments() throws {
        try run("comments", ran: 12)
    }

    @Test func delimiters() throws {
        try run("delimiters", ran: 14)
    }

    @Test func interpolation() throws {
        try run("interpolation", ran: 40)
    }

    @Test func inverted() throws {
        try run("inverted", ran: 22)
    }

    @Test func partials() throws {
        try run("partials", ran: 12)
    }

    @Test func sections() throws {
        try run("sections", ran: 33)
    }

    @Test func inheritance() throws {
        try run("~inheritance", ran: 27)
    }

    @Test func dynamicNames() throws {
        try run("~dynamic-names", ran: 21)
    }

    @Test(.disabled("\(SpecificationExceptions.lambdas)"))
    func lambdas() throws {
        try run("~lambdas", ran: 10)
    }

    /// Runs the tests of a file that are not skipped, each strictly unless it is listed as needing names
    /// that may be missing. Whatever is listed must exist and must need its listing.
    private func run(_ file: String, ran expectedCount: Int) throws {
        let exceptions = SpecificationExceptions.all.filter { $0.file == file }
        let tests = try SpecificationSuite.load(file).tests
        for exception in exceptions {
            #expect(tests.contains { $0.name == exception.test }, "\(file): no test '\(exception.test)'")
        }
        var count = 0
        for test in tests {
            let exception = exceptions.first { $0.test == test.name }
            switch exception?.kind {
            case nil:
                count += 1
                expectPass(test, missingNames: .error, in: file)
            case .missingNames:
                count += 1
                expectPass(test, missingNames: .empty, in: file)
                #expect(throws: MustacheError.self, "\(file), \(test.name): passes without its listing") {
                    try test.render(missingNames: .error)
                }
            case .skipped:
                let actual = try? test.render(missingNames: .empty)
                #expect(actual != test.expected, "\(file), \(test.name): is skipped but passes")
            }
        }
        #expect(count == expectedCount, "\(file): not as many tests ran as the suite has")
    }

    private func expectPass(
        _ test: SpecificationSuite.Test,
        missingNames: MustacheOptions.MissingNames,
        in file: String
    ) {
        do {
            let actual = try test.render(missingNames: missingNames)
            #expect(actual == test.expected, "\(file), \(test.name)")
        } catch {
            Issue.record("\(file), \(test.name): \(error)")
        }
    }
}

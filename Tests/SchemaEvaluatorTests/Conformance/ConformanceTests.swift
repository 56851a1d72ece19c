import SchemaEvaluator
import Testing

@Suite("JSON Schema test suite", .enabled(if: ConformanceSuite.folder != nil, "\(ConformanceSuite.hint)"))
struct ConformanceTests {
    /// Every mandatory test passes or is listed with a reason, and whatever is listed fails.
    @Test func mandatory() throws {
        let suite = try ConformanceSuite(folder: #require(ConformanceSuite.folder))
        try run(suite.files(), of: suite, atLeast: 1_299)
    }

    /// The same for formats, all of which are asserted.
    @Test func formats() throws {
        let suite = try ConformanceSuite(folder: #require(ConformanceSuite.folder))
        try run(suite.files(in: "optional/format"), of: suite, assertsFormats: true, atLeast: 764)
    }

    /// The same for what the suite calls optional and is no format.
    @Test func optional() throws {
        let suite = try ConformanceSuite(folder: #require(ConformanceSuite.folder))
        let files = try suite.files(in: "optional")
        try run(files.filter { ConformanceExceptions.files[$0] == nil }, of: suite, atLeast: 110)
        for file in ConformanceExceptions.files.keys.sorted() {
            let failures = try suite.run(file).filter { $0.failure != nil }
            #expect(!failures.isEmpty, "\(file) passes without its listing")
        }
    }

    private func run(
        _ files: [String],
        of suite: ConformanceSuite,
        assertsFormats: Bool = false,
        atLeast minimum: Int
    ) throws {
        var total = 0
        var failed: Set<String> = []
        for file in files {
            let outcomes = try suite.run(file, assertsFormats: assertsFormats)
            let failures = outcomes.filter { $0.failure != nil }
            print("\(file): \(outcomes.count - failures.count) passed, \(failures.count) failed")
            total += outcomes.count
            failed.formUnion(failures.map(\.name))
            for outcome in failures where ConformanceExceptions.reasons[outcome.name] == nil {
                Issue.record("\(outcome.name): \(outcome.failure ?? "")")
            }
        }
        print("all: \(total - failed.count) of \(total) passed")
        for name in ConformanceExceptions.reasons.keys.sorted()
        where files.contains(where: { name.hasPrefix("\($0): ") }) && !failed.contains(name) {
            Issue.record("passes without its listing: \(name)")
        }
        #expect(total >= minimum)
    }
}

import Testing

@Suite("JSON Schema test suite", .enabled(if: ConformanceSuite.folder != nil, "\(ConformanceSuite.hint)"))
struct ConformanceTests {
    /// Every mandatory test passes or is listed with a reason, and whatever is listed fails.
    @Test func mandatory() throws {
        let suite = try ConformanceSuite(folder: #require(ConformanceSuite.folder))
        var total = 0
        var failed: Set<String> = []
        for file in try suite.files() {
            let outcomes = try suite.run(file)
            let failures = outcomes.filter { $0.failure != nil }
            print("\(file): \(outcomes.count - failures.count) passed, \(failures.count) failed")
            total += outcomes.count
            failed.formUnion(failures.map(\.name))
            for outcome in failures where ConformanceExceptions.reasons[outcome.name] == nil {
                Issue.record("\(outcome.name): \(outcome.failure ?? "")")
            }
        }
        print("all: \(total - failed.count) of \(total) passed")
        for name in ConformanceExceptions.reasons.keys.sorted() where !failed.contains(name) {
            Issue.record("passes without its listing: \(name)")
        }
        #expect(total >= 1_299)
    }
}

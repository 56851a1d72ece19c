import JSONSchemaSuite
import PayloadRuntime
import Testing

@Suite("JSON Schema test suite", .enabled(if: ConformanceSuite.folder != nil, "\(ConformanceSuite.hint)"))
struct ConformanceTests {
    /// Every test passes or is listed with a reason, and whatever is listed fails.
    @Test(arguments: ConformanceSuite.Part.allCases)
    func evaluate(_ part: ConformanceSuite.Part) throws {
        let suite = ConformanceSuite(folder: try #require(ConformanceSuite.folder))
        let files = try suite.files(of: part)
        var total = 0
        var failed: Set<String> = []
        for file in files {
            for (name, failure) in try outcomes(of: suite.file(file), in: part, of: suite) {
                total += 1
                guard let failure else { continue }
                failed.insert(name)
                if ConformanceExceptions.reasons[name] == nil { Issue.record("\(name): \(failure)") }
            }
        }
        print("\(part.rawValue): \(total - failed.count) of \(total) passed")
        for name in ConformanceExceptions.reasons.keys.sorted()
        where files.contains(where: { name.hasPrefix("\($0): ") }) && !failed.contains(name) {
            Issue.record("passes without its listing: \(name)")
        }
        #expect(total >= part.minimum)
    }

    /// The name of each test, and why it fails; nil for one that passes.
    private func outcomes(
        of file: ConformanceFile,
        in part: ConformanceSuite.Part,
        of suite: ConformanceSuite
    ) -> [(name: String, failure: String?)] {
        file.groups.flatMap { group -> [(name: String, failure: String?)] in
            do throws(PreparedSchema.Problem) {
                let schema = try PreparedSchema(
                    group,
                    remotes: suite.remotes,
                    assertsFormats: part.assertsFormats
                )
                return group.tests.map { ($0.name, failure(of: $0, schema)) }
            } catch {
                return group.tests.map { ($0.name, error.description) }
            }
        }
    }

    private func failure(of test: ConformanceTest, _ schema: PreparedSchema) -> String? {
        guard let document = try? JSONDocument(parsing: test.instance) else {
            return "the instance does not parse"
        }
        return schema.evaluate(document.root).failure(of: test)
    }
}

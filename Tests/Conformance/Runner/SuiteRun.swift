import Foundation
import JSONSchemaSuite
import SwiftEmitter

/// A run over the suite.
struct SuiteRun: Sendable {
    let suite: ConformanceSuite

    /// The files to run. Empty for all.
    let only: Set<String>
    let build: SuiteBuild

    /// A file of tests with what was made of the schemas in it.
    private struct File: Sendable {
        let part: ConformanceSuite.Part
        let file: ConformanceFile
        let schemas: [SuiteSchema]
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// Generate and evaluate, pack, compile, run, compare.
    ///
    /// - Returns: whether everything is as it should be.
    func passes() async throws -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        let files = try await load()
        let all = files.flatMap(\.schemas)
        let modules = SuiteModule.pack(
            all.enumerated().compactMap { number, schema in
                (try? schema.generated.get()).map { (number, $0) }
            }
        )
        let generated = clock.now
        let failures = try await build.compile(modules)
        let compiled = clock.now
        let answers = try await answers(of: modules, failures, in: files)
        let ran = clock.now

        let report = report(on: files, answers)
        print(report.text)
        for name in failures.keys.sorted() { print(failures[name]?.description ?? "") }
        for problem in report.problems { print(problem) }
        print(
            """
            \(all.count) schemas in \(modules.count) modules: generated and evaluated in \
            \(Self.seconds(generated - start)), compiled in \(Self.seconds(compiled - generated)), linked and run \
            in \(Self.seconds(ran - compiled))
            """
        )
        return report.problems.isEmpty && failures.isEmpty
    }

    private static func seconds(_ duration: Duration) -> String {
        "\(duration.components.seconds) s"
    }

    // MARK: - Generate and evaluate

    private func load() async throws -> [File] {
        let (templates, diagnostics) = TemplateCatalog.load()
        guard diagnostics.isEmpty else { throw Problem(description: "the templates have errors") }
        let names = try ConformanceSuite.Part.allCases.flatMap { part in
            try suite.files(of: part).map { (part, $0) }
        }
        for name in only.sorted() where !names.contains(where: { $0.1 == name }) {
            throw Problem(description: "the suite has no file \"\(name)\"")
        }
        let wanted = names.filter { only.isEmpty || only.contains($0.1) }
        return try await withThrowingTaskGroup(of: (Int, File).self) { group in
            for (number, (part, name)) in wanted.enumerated() {
                group.addTask {
                    let file = try suite.file(name)
                    let schemas = file.groups.map {
                        SuiteSchema($0, in: part, remotes: suite.remotes, templates: templates)
                    }
                    return (number, File(part: part, file: file, schemas: schemas))
                }
            }
            var files: [(Int, File)] = []
            for try await file in group { files.append(file) }
            return files.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    // MARK: - Run

    /// What the generated validators say of each test, by schema.
    private func answers(
        of modules: [SuiteModule],
        _ failures: [String: RunFailure],
        in files: [File]
    ) async throws -> [[RunReport.Answer]] {
        let schemas = files.flatMap { file in file.schemas.map { (file.file.url.path, $0) } }
        var answers = schemas.map { _, schema in
            schema.group.tests.map { _ in RunReport.Answer.failure(schema.failure) }
        }
        let compiled = modules.filter { failures[$0.name] == nil }
        var requests: [SuiteDriver.Request] = []
        var places: [(schema: Int, test: Int)] = []
        for module in compiled {
            for (validator, number) in module.schemas.enumerated() {
                let (path, schema) = schemas[number]
                for (index, test) in schema.group.tests.enumerated() {
                    requests.append(
                        .init(module: module.name, validator: validator, range: test.range, path: path)
                    )
                    places.append((number, index))
                }
            }
        }
        let (outcomes, failure) = try await build.run(compiled, requests)
        for (index, (schema, test)) in places.enumerated() {
            if index < outcomes.count {
                answers[schema][test] = .success(outcomes[index])
            } else if let failure {
                answers[schema][test] = .failure(failure)
            }
        }
        return answers
    }

    // MARK: - Report

    private func report(on files: [File], _ answers: [[RunReport.Answer]]) -> RunReport {
        var report = RunReport(isWhole: only.isEmpty)
        var next = 0
        for file in files {
            report.begin(file.file.name, in: file.part)
            for schema in file.schemas {
                for (index, test) in schema.group.tests.enumerated() {
                    report.add(test, generated: answers[next][index], evaluated: schema.evaluated[index])
                }
                next += 1
            }
        }
        report.end()
        return report
    }
}

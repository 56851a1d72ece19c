import JSONSchemaSuite
import PayloadRuntime
import SwiftEmitter

/// A group of the suite with what was made of its schema.
struct SuiteSchema: Sendable {
    let group: ConformanceGroup

    /// What the evaluator says of each test, or why it cannot.
    let evaluated: [Result<ConformanceOutcome, RunFailure>]

    /// The Swift, or why there is none.
    let generated: Result<GeneratedSchema, RunFailure>

    init(
        _ group: ConformanceGroup,
        in part: ConformanceSuite.Part,
        remotes: ConformanceRemotes,
        templates: TemplateCatalog
    ) {
        self.group = group
        let schema: PreparedSchema
        do throws(PreparedSchema.Problem) {
            schema = try PreparedSchema(group, remotes: remotes, assertsFormats: part.assertsFormats)
        } catch {
            let failure = RunFailure(description: error.description)
            evaluated = group.tests.map { _ in .failure(failure) }
            generated = .failure(failure)
            return
        }
        evaluated = group.tests.map { test in
            guard let document = try? JSONDocument(parsing: test.instance) else {
                return .failure(RunFailure(description: "the instance does not parse"))
            }
            return .success(schema.evaluate(document.root))
        }
        do throws(GeneratedSchema.Problem) {
            let assertsFormats = part.assertsFormats
            generated = .success(
                try GeneratedSchema(schema, assertsFormats: assertsFormats, templates: templates)
            )
        } catch {
            generated = .failure(RunFailure(description: error.description))
        }
    }
}

extension SuiteSchema {
    /// Why the generated Swift says nothing, as long as it has not run.
    var failure: RunFailure {
        if case .failure(let failure) = generated { return failure }
        return RunFailure(description: "the module with the schema does not compile")
    }
}

/// Why there is no outcome.
struct RunFailure: Error, Equatable {
    let description: String
}

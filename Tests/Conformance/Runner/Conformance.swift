import Foundation
import JSONSchemaSuite
import SwiftEmitter

/// Runs the official JSON Schema test suite through generated Swift and through the evaluator, and compares both with
/// the suite and with each other.
@main
struct Conformance {
    static func main() async {
        do {
            let options = try RunnerOptions(Array(CommandLine.arguments.dropFirst()))
            let temporary = FileManager.default.temporaryDirectory
                .appendingPathComponent("conformance-\(UUID().uuidString)")
            let run = SuiteRun(
                suite: ConformanceSuite(folder: options.suite),
                only: options.only,
                build: try SuiteBuild(folder: options.keep ?? temporary)
            )
            let passes = try await run.passes()
            if options.keep == nil { try FileManager.default.removeItem(at: temporary) }
            exit(passes ? 0 : 1)
        } catch let problem as RunnerOptions.Problem {
            print(problem.description)
            exit(problem.status)
        } catch {
            print("conformance: \(error)")
            exit(1)
        }
    }
}

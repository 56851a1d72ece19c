import Foundation
import JSONSchemaSuite

/// What the command line says.
struct RunnerOptions {
    /// The suite's folder.
    var suite: URL

    /// The files to run. Empty for all.
    var only: Set<String> = []

    /// Where the generated Swift and the program stay. Nil when they are removed.
    var keep: URL?

    enum Problem: Error {
        case usage
        case noSuite

        /// 77 is what test programs say when they could not run at all.
        var status: Int32 { self == .usage ? 2 : 77 }

        var description: String { self == .usage ? RunnerOptions.usage : ConformanceSuite.hint }
    }

    static let usage = """
        usage: conformance [--suite DIR] [--only FILE]... [--keep DIR]

          --suite DIR  the folder that holds draft2020-12 and remotes; without it JSON_SCHEMA_SUITE, or
                       conformance/json-schema-test-suite in a folder beside the package
          --only FILE  runs this file of tests alone: allOf, or optional/format/ipv4
          --keep DIR   keeps the generated Swift and the program that runs it

        Exit status: 0 all is as expected; 1 it is not; 2 wrong options; 77 there is no suite.
        """

    init(_ arguments: [String]) throws(Problem) {
        var folder = ConformanceSuite.folder
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw .usage }
            switch option {
            case "--suite": folder = URL(fileURLWithPath: value, isDirectory: true)
            case "--only": only.insert(value)
            case "--keep": keep = URL(fileURLWithPath: value, isDirectory: true)
            default: throw .usage
            }
        }
        guard let folder,
            FileManager.default.fileExists(atPath: folder.appendingPathComponent("draft2020-12").path)
        else { throw .noSuite }
        suite = folder
    }
}

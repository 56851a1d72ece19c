import Foundation
import JSONSource

/// The official JSON-Schema-Test-Suite, read from a checkout.
package struct ConformanceSuite: Sendable {
    /// The folder that holds `draft2020-12` and `remotes`.
    package let folder: URL

    /// The documents that tests refer to.
    package let remotes: ConformanceRemotes

    package init(folder: URL) {
        self.folder = folder
        remotes = ConformanceRemotes(folder: folder.appendingPathComponent("remotes", isDirectory: true))
    }

    /// How to make the suite known, shown where its tests are skipped.
    package static let hint = """
        No JSON Schema test suite found. Point JSON_SCHEMA_SUITE at a folder that holds the folders draft2020-12 \
        and remotes of https://github.com/json-schema-org/JSON-Schema-Test-Suite, or put these into \
        conformance/json-schema-test-suite in a folder beside the package.
        """

    /// What JSON_SCHEMA_SUITE says, whether it exists or not, else `conformance/json-schema-test-suite` in the
    /// first folder beside the package that has it, else nil.
    package static var folder: URL? {
        if let path = ProcessInfo.processInfo.environment["JSON_SCHEMA_SUITE"], !path.isEmpty {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let parent = package.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        return names.sorted()
            .map {
                parent.appendingPathComponent("\($0)/conformance/json-schema-test-suite", isDirectory: true)
            }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// The package's folder, three above this file's.
    private static let package = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }

    /// The parts of the suite in the order in which they are run.
    package enum Part: String, CaseIterable, Sendable {
        case mandatory
        case formats
        case optional

        /// Below `draft2020-12`, with a slash at its end; empty for the mandatory tests.
        package var subfolder: String {
            switch self {
            case .mandatory: ""
            case .formats: "optional/format/"
            case .optional: "optional/"
            }
        }

        /// Whether `format` rejects, as the tests of formats have it.
        package var assertsFormats: Bool { self == .formats }

        /// How many tests there are at least, so that a checkout with files missing is noticed.
        package var minimum: Int {
            switch self {
            case .mandatory: 1_299
            case .formats: 764
            case .optional: 162
            }
        }
    }

    /// The names of a part's files, sorted, with the part's folder and without their ending.
    package func files(of part: Part) throws -> [String] {
        let folder = folder.appendingPathComponent("draft2020-12").appendingPathComponent(part.subfolder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".json") }.map { part.subfolder + $0.dropLast(5) }
    }

    /// Reads a file of tests.
    ///
    /// - Parameter name: as ``files(of:)`` gives it.
    package func file(_ name: String) throws -> ConformanceFile {
        let url = folder.appendingPathComponent("draft2020-12/\(name).json")
        let bytes = Array(try Data(contentsOf: url))
        return ConformanceFile(name: name, url: url, bytes: bytes, root: try JSONParser.parse(bytes).root)
    }
}

import Diagnostics
import Foundation
import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// The official JSON-Schema-Test-Suite, read from a checkout.
struct ConformanceSuite {
    /// What came of one test.
    struct Outcome {
        /// `file: group: test`.
        let name: String
        /// Nil when the verdict was the expected one.
        let failure: String?
    }

    private let folder: URL
    private let remotes: [SchemaFile]

    /// How to make the suite known, shown where its tests are skipped.
    static let hint = """
        No JSON Schema test suite found. Point JSON_SCHEMA_SUITE at a folder that holds the folders draft2020-12 \
        and remotes of https://github.com/json-schema-org/JSON-Schema-Test-Suite, or put these into \
        conformance/json-schema-test-suite in a folder beside the package.
        """

    /// What JSON_SCHEMA_SUITE says, whether it exists or not, else `conformance/json-schema-test-suite` in the
    /// first folder beside the package that has it, else nil.
    static var folder: URL? {
        if let path = ProcessInfo.processInfo.environment["JSON_SCHEMA_SUITE"], !path.isEmpty {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let parent = TestFiles.package.deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        return names.sorted()
            .map {
                parent.appendingPathComponent("\($0)/conformance/json-schema-test-suite", isDirectory: true)
            }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// Reads the documents that tests refer to.
    init(folder: URL) throws {
        self.folder = folder
        let remotes = folder.appendingPathComponent("remotes", isDirectory: true)
        // Documents of drafts that are not read are left out.
        let own = ["draft2020-12/", "draft2019-09/", "draft7/", "draft6/"]
        let paths = try TestFiles.names(in: remotes, recursively: true).filter { name in
            name.hasSuffix(".json")
                && (own.contains { name.hasPrefix($0) } || !name.hasPrefix("draft") && !name.hasPrefix("v1/"))
        }
        self.remotes = try paths.map { path in
            let bytes = try Data(contentsOf: remotes.appendingPathComponent(path))
            let schemaPath = SchemaPath(shown: path, root: "remotes", relative: path)
            let uri = URI("http://localhost:1234/\(path)")
            let file = SchemaFile.load(schemaPath, bytes: Array(bytes), module: "remotes", retrievalURI: uri)
                .file
            guard let file else { throw CocoaError(.fileReadCorruptFile) }
            return file
        }
    }

    /// The files of tests, without their ending: the mandatory ones, or those of a folder below.
    func files(in subfolder: String = "") throws -> [String] {
        let folder = folder.appendingPathComponent("draft2020-12").appendingPathComponent(subfolder)
        let prefix = subfolder.isEmpty ? "" : subfolder + "/"
        return try TestFiles.names(in: folder, recursively: false)
            .filter { $0.hasSuffix(".json") }.map { prefix + $0.dropLast(5) }
    }

    /// Runs the tests of a file.
    func run(_ file: String, assertsFormats: Bool = false) throws -> [Outcome] {
        let data = try Data(contentsOf: folder.appendingPathComponent("draft2020-12/\(file).json"))
        let bytes = Array(data)
        let groups = try JSONSource.JSONParser.parse(bytes).root.elements ?? []
        return groups.flatMap { group -> [Outcome] in
            let groupName = "\(file): \(group["description"]?.string ?? "")"
            let prepared = group["schema"].map {
                prepare(Array(bytes[$0.range.start..<$0.range.end]), assertsFormats: assertsFormats)
            }
            return (group["tests"]?.elements ?? []).map { test in
                let name = "\(groupName): \(test["description"]?.string ?? "")"
                return Outcome(name: name, failure: failure(of: test, bytes: bytes, prepared: prepared))
            }
        }
    }

    private enum Prepared {
        case ready(SchemaEvaluator, PlanID)
        case failed(String)
    }

    private func prepare(_ schema: [UInt8], assertsFormats: Bool) -> Prepared {
        let path = SchemaPath(shown: "schema", root: "", relative: "schema.json")
        guard let file = SchemaFile.load(path, bytes: schema, module: "suite").file else {
            return .failed("the schema is not JSON")
        }
        let (set, diagnostics) = SchemaResolver.resolve([file] + remotes)
        let problem = diagnostics.first {
            $0.severity == .error && $0.location?.path == "schema" && Self.structural.contains($0.id)
        }
        if let problem { return .failed(problem.message) }
        guard let root = set.roots[0].first else { return .failed("the document has no schema") }
        let plans = PlanLowering.lower(set, assertsFormats: assertsFormats)
        return .ready(SchemaEvaluator(plans), plans.plan(of: root))
    }

    /// The errors with which a schema has no meaning. Unknown keywords, for one, are allowed by the specification.
    private static let structural: Set<DiagnosticID> = [
        .unresolvedReference, .referenceCycle, .duplicateIdentifier, .notASchema, .invalidKeywordValue,
        .invalidPattern,
    ]

    private func failure(of test: JSONNode, bytes: [UInt8], prepared: Prepared?) -> String? {
        guard let data = test["data"], let valid = test["valid"]?.boolean else {
            return "the test has no data"
        }
        switch prepared {
        case nil: return "the group has no schema"
        case .failed(let message): return message
        case .ready(let evaluator, let plan):
            let document = try? JSONDocument(parsing: bytes[data.range.start..<data.range.end])
            guard let instance = document?.root else { return "the instance does not parse" }
            let isValid = evaluator.isValid(instance, against: plan)
            guard evaluator.violations(in: instance, against: plan).isEmpty == isValid else {
                return "the verdict and the violations disagree"
            }
            return isValid == valid ? nil : "expected \(valid ? "valid" : "invalid")"
        }
    }
}

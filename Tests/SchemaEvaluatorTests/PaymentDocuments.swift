import Diagnostics
import Foundation
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// The schemas of the repository and the instances under Tests/Documents.
struct PaymentDocuments {
    /// One instance and what it must be.
    struct Case {
        /// Below Tests/Documents.
        let path: String
        let verdict: Verdict
        let instance: JSONInstance
        let plan: PlanID
        /// Instance location and keyword of violations that there must be at least.
        let violations: [String]
    }

    /// The folder that an instance stands in.
    enum Verdict: String {
        case accept
        case reject
        /// Only the payments vocabulary rejects it.
        case rejectExtended = "reject-extended"
    }

    let set: SchemaSet
    let diagnostics: [Diagnostic]
    let evaluator: SchemaEvaluator

    init() throws {
        let folder = TestFiles.package.appendingPathComponent("Schemas")
        let paths = try TestFiles.names(in: folder, recursively: true).filter { $0.hasSuffix(".schema.json") }
        var files: [SchemaFile] = []
        for path in paths {
            let module = String(path.split(separator: "/")[0])
            let schemaPath = SchemaPath(shown: "Schemas/\(path)", root: "Schemas", relative: path)
            let bytes = try TestFiles.bytes("Schemas/\(path)")
            files += [SchemaFile.load(schemaPath, bytes: bytes, module: module).file].compactMap { $0 }
        }
        (set, diagnostics) = SchemaResolver.resolve(files)
        evaluator = SchemaEvaluator(PlanLowering.lower(set, assertsFormats: true))
    }

    /// The instances of every schema, and the module options. Instances of the dialect itself, which are schemas,
    /// are left out: a meta-schema has no plan.
    func cases() throws -> [Case] {
        let folder = TestFiles.package.appendingPathComponent("Tests/Documents")
        return try TestFiles.names(in: folder, recursively: true).compactMap { path in
            let parts = path.split(separator: "/").map(String.init)
            guard path.hasSuffix(".json"), parts.count == 4, let verdict = Verdict(rawValue: parts[2]) else {
                return nil
            }
            let name = parts[1] == "options" ? "payload-generator" : parts[1]
            guard let file = set.files.firstIndex(where: { $0.module == parts[0] && $0.name == name }),
                let root = set.roots[file].first
            else { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path]) }
            return Case(
                path: path,
                verdict: verdict,
                instance: try JSONDocument(parsing: TestFiles.bytes("Tests/Documents/\(path)")).root,
                plan: evaluator.plans.plan(of: root),
                violations: try violations(beside: path)
            )
        }
    }

    /// The keywords of the payments vocabulary that plans assert.
    private static let assertedKeywords: Set<String> = ["x-merge"]

    /// The lines of the file of violations: a URI fragment, a space, the keyword. Those of keywords that no plan
    /// asserts are left out.
    private func violations(beside path: String) throws -> [String] {
        let path = "Tests/Documents/" + path.dropLast(".json".count) + ".violations"
        guard FileManager.default.fileExists(atPath: TestFiles.package.appendingPathComponent(path).path)
        else {
            return []
        }
        let text = String(decoding: try TestFiles.bytes(path), as: UTF8.self)
        return text.split(separator: "\n").map(String.init).filter { line in
            !line.contains(" x-") || Self.assertedKeywords.contains { line.hasSuffix(" " + $0) }
        }.map {
            $0.removingPercentEncoding ?? $0
        }
    }
}

import Diagnostics
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd
import Testing

/// Several schema documents that refer to each other.
enum Drafts {
    static func instance(_ text: String) throws -> JSONDocument {
        try JSONDocument(parsing: text)
    }

    /// The set of these documents, each read from a file of the name `0.json`, `1.json` and so on, and what was found.
    static func set(_ texts: [String], for purpose: SchemaPurpose = .generation) throws -> (
        SchemaSet, [Diagnostic]
    ) {
        var files: [SchemaFile] = []
        var found: [Diagnostic] = []
        for (index, text) in texts.enumerated() {
            let path = SchemaPath(shown: "\(index).json", root: "", relative: "\(index).json")
            let (file, diagnostics) = SchemaFile.load(path, bytes: Array(text.utf8), module: "Test")
            files.append(try #require(file))
            found += diagnostics
        }
        let (set, diagnostics) = SchemaResolver.resolve(files, for: purpose)
        return (set, found + diagnostics)
    }

    /// Whether an instance is valid against the first document, where formats only annotate by default.
    static func isValid(_ instance: String, _ texts: [String]) throws -> Bool {
        let (set, diagnostics) = try set(texts)
        try #require(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        let plans = PlanLowering.lower(set, assertsFormats: false)
        let root = try #require(set.roots[0].first)
        let document = try Self.instance(instance)
        return SchemaEvaluator(plans).isValid(document.root, against: plans.plan(of: root))
    }
}

import Diagnostics
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd
import Testing

/// A schema, instances and what is wrong with each.
struct KeywordCase {
    let schema: String
    let rows: [(instance: String, violations: [String])]

    /// - Parameters:
    ///   - schema: a schema without errors.
    ///   - rows: an instance, and its violations as `instanceLocation keywordLocation keyword` in their order; none
    ///     for a valid one.
    init(_ schema: String, _ rows: [(String, [String])]) {
        self.schema = schema
        self.rows = rows
    }

    /// Runs every row, by verdict and by violations.
    func run(assertsFormats: Bool = true, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let (evaluator, plan) = try Self.evaluator(for: schema, assertsFormats: assertsFormats)
        for (text, expected) in rows {
            let instance = try JSONDocument(parsing: text).root
            let violations = evaluator.violations(in: instance, against: plan)
            let found = violations.map { "\($0.instanceLocation) \($0.keywordLocation) \($0.keyword)" }
            #expect(found == expected, "\(schema): \(text)", sourceLocation: sourceLocation)
            #expect(violations.allSatisfy { !$0.message.isEmpty }, "\(schema): \(text)", sourceLocation: sourceLocation)
            let isValid = evaluator.isValid(instance, against: plan)
            #expect(isValid == expected.isEmpty, "\(schema): \(text)", sourceLocation: sourceLocation)
        }
    }

    /// The messages for an instance.
    static func messages(_ schema: String, _ instance: String) throws -> [String] {
        let (evaluator, plan) = try evaluator(for: schema, assertsFormats: true)
        let root = try JSONDocument(parsing: instance).root
        return evaluator.violations(in: root, against: plan).map(\.message)
    }

    static func evaluator(for schema: String, assertsFormats: Bool) throws -> (SchemaEvaluator, PlanID) {
        let set = try set(schema)
        let plans = PlanLowering.lower(set, assertsFormats: assertsFormats)
        return (SchemaEvaluator(plans), plans.plan(of: try #require(set.roots[0].first)))
    }

    /// The schema, which must not have errors.
    static func set(_ schema: String) throws -> SchemaSet {
        let path = SchemaPath(shown: "test.schema.json", root: "", relative: "test.schema.json")
        let (file, problems) = SchemaFile.load(path, bytes: Array(schema.utf8), module: "Test")
        let (set, diagnostics) = SchemaResolver.resolve([try #require(file)])
        let errors = (problems + diagnostics).filter { $0.severity == .error }.map(\.message)
        try #require(errors == [], "\(schema)")
        return set
    }
}

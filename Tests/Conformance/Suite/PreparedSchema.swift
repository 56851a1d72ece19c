import Diagnostics
import PayloadIR
import PayloadRuntime
import SchemaEvaluator
import SchemaFrontEnd

/// A schema of the suite, resolved and lowered to plans: what validators are generated from, and what is evaluated.
package struct PreparedSchema: Sendable {
    /// The folder that the schema counts as part of; remote documents belong to another.
    package static let folder = "suite"

    package let set: SchemaSet
    package let plans: ValidationPlans
    package let root: SchemaID

    /// Why a schema of the suite cannot be used. Every one should be.
    package struct Problem: Error {
        package let description: String
    }

    package init(
        _ group: ConformanceGroup,
        remotes: ConformanceRemotes,
        assertsFormats: Bool
    ) throws(Problem) {
        let name = "\(group.schemaName).schema.json"
        let path = SchemaPath(shown: name, root: "", relative: name)
        let (file, problems) = SchemaFile.load(path, bytes: group.schema, module: Self.folder)
        guard let file else { throw Problem(description: Self.text(of: problems)) }
        let files = remotes.files(with: file, name: group.schemaName)
        let (set, diagnostics) = SchemaResolver.resolve(files, for: .validation)
        let errors = (problems + diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty, let root = set.roots[0].first else {
            throw Problem(description: Self.text(of: errors))
        }
        self.set = set
        self.root = root
        plans = PlanLowering.lower(set, assertsFormats: assertsFormats)
    }

    private static func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map { DiagnosticForm.text.render($0) }.joined(separator: "\n")
    }

    /// Runs the schema's plan over an instance.
    package func evaluate(_ instance: JSONInstance) -> ConformanceOutcome {
        let evaluator = SchemaEvaluator(plans)
        let plan = plans.plan(of: root)
        return ConformanceOutcome(
            isValid: evaluator.isValid(instance, against: plan),
            violations: evaluator.violations(in: instance, against: plan).map(ConformanceOutcome.fields)
        )
    }
}

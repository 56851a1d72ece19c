import Diagnostics
import SchemaFrontEnd
import SwiftEmitter

/// `payload-generator generate-target`
enum TargetCommand {
    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        TargetOptions.run(arguments, console, run)
    }

    private static func run(_ options: TargetOptions, _ console: Console) -> ExitStatus {
        let printer = DiagnosticPrinter(form: .text, console: console)
        let (input, problems) = TargetReader.read(options)
        let templates = TemplateCatalog.load()
        var result = Pipeline.generate(input.folders, templates: templates.catalog, layout: input.layout)
        result.diagnostics += problems + templates.diagnostics
        printer.print(result.diagnostics)
        guard !result.hasErrors else { return .failed }

        let folder = GeneratedFolder(root: options.output, schemas: nil, isBuildFolder: true)
        do {
            return try folder.locked { () throws(GeneratedFolder.WriteFailure) in
                let plan = folder.plan(for: result.outputs, isComplete: true)
                printer.print(plan.problems)
                guard plan.problems.isEmpty else { return .failed }
                try folder.apply(plan)
                return .done
            }
        } catch {
            printer.print([error.diagnostic])
            return .couldNotRun
        }
    }
}

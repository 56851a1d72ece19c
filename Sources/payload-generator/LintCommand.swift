import Diagnostics
import SwiftEmitter

/// `payload-generator lint`
enum LintCommand {
    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        LintOptions.run(arguments, console) { options, console in
            console.showingProgress { run(options, $0, $1) }
        }
    }

    private static func run(_ options: LintOptions, _ console: Console, _ progress: Progress) -> ExitStatus {
        let printer = DiagnosticPrinter(form: options.form, console: console)
        let input: (folders: [Pipeline.Folder], diagnostics: [Diagnostic])
        do {
            input = try SchemaFolderReader.read(options.schemas, progress)
        } catch {
            printer.print([.unreadableSchemas(at: options.schemas, error)])
            return .couldNotRun
        }
        // Names that meet are found where Swift is spelled, so the way is gone to its end and the Swift dropped.
        let templates = TemplateCatalog.load()
        let runtime: EmbeddedRuntime?
        do {
            runtime = try RuntimeFolder.load(options.runtimeSources, for: input.folders)
        } catch {
            printer.print(input.diagnostics + [error.diagnostic])
            return .couldNotRun
        }
        let result = Pipeline.generate(
            input.folders,
            templates: templates.catalog,
            runtime: runtime,
            progress
        )
        let found = result.diagnostics + input.diagnostics + templates.diagnostics
        printer.print(found)

        let count = ProblemCount(found)
        let schemas = input.folders.reduce(0) { $0 + $1.documents.count }
        let hasFailed = count.errors > 0 || options.isStrict && count.warnings > 0
        if options.form == .json {
            console.output(
                "{\"schemas\":\(schemas),\"errors\":\(count.errors),\"warnings\":\(count.warnings)}"
            )
        } else {
            let summary = "\(counted(schemas, "schema")), \(count.words)"
            hasFailed ? console.error(summary) : console.output(summary)
        }
        return hasFailed ? .failed : .done
    }
}

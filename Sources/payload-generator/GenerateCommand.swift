import Diagnostics
import JSONSource
import SchemaFrontEnd
import SwiftEmitter

/// `payload-generator generate`
struct GenerateCommand {
    private let options: GenerateOptions
    private let console: Console
    private let printer: DiagnosticPrinter
    private let start = ContinuousClock.now

    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        GenerateOptions.run(arguments, console) { GenerateCommand(options: $0, console: $1).run() }
    }

    private init(options: GenerateOptions, console: Console) {
        self.options = options
        self.console = console
        printer = DiagnosticPrinter(form: options.form, console: console)
    }

    private func run() -> ExitStatus {
        let input: (folders: [Pipeline.Folder], diagnostics: [Diagnostic])
        let templates: (catalog: TemplateCatalog, diagnostics: [Diagnostic])
        do {
            input = try SchemaFolderReader.read(options.schemas)
        } catch {
            return stop(unreadable: options.schemas, error)
        }
        do {
            templates = try TemplateFolder.load(options.templates)
        } catch {
            return stop(unreadable: options.templates ?? "", error)
        }
        if let unknown = unknownModule(among: input.folders) { return unknown }

        let runtime: EmbeddedRuntime?
        do {
            runtime = try RuntimeFolder.load(options.runtimeSources, for: input.folders)
        } catch {
            printer.print(input.diagnostics + [error.diagnostic])
            return .couldNotRun
        }

        var result = Pipeline.generate(input.folders, templates: templates.catalog, runtime: runtime)
        result.diagnostics += input.diagnostics + templates.diagnostics
        let outputs = result.outputs.filter { options.modules.isEmpty || options.modules.contains($0.module) }
        result.diagnostics += unmarked(outputs)
        printer.print(result.diagnostics)
        guard !result.hasErrors else { return fail(result.diagnostics) }
        let count = input.folders.reduce(0) { $0 + $1.documents.count }
        return bringUpToDate(outputs, count: count)
    }

    private func bringUpToDate(_ outputs: [Pipeline.Output], count: Int) -> ExitStatus {
        let folder = GeneratedFolder(
            root: options.output,
            schemas: SchemaFolderReader.name(of: options.schemas)
        )
        let isComplete = options.modules.isEmpty
        if options.checks { return check(folder.plan(for: outputs, isComplete: isComplete), count: count) }
        do {
            return try folder.locked { () throws(GeneratedFolder.WriteFailure) in
                try write(folder.plan(for: outputs, isComplete: isComplete), with: folder, count: count)
            }
        } catch {
            return stop(.unwritableFile, "cannot write: \(error.reason)", at: error.path)
        }
    }

    private func fail(_ diagnostics: [Diagnostic]) -> ExitStatus {
        summarize("nothing written", diagnostics)
        return .failed
    }

    private func unknownModule(among folders: [Pipeline.Folder]) -> ExitStatus? {
        let names = folders.filter(\.options.generate).map(\.module)
        guard let unknown = options.modules.first(where: { !names.contains($0) }) else { return nil }
        console.error(UsageProblem.unknown("module", unknown, among: names).message)
        console.error("Run `payload-generator generate --help` for its options.")
        return .couldNotRun
    }

    /// A file without the marker could not be told from a person's the next time.
    private func unmarked(_ outputs: [Pipeline.Output]) -> [Diagnostic] {
        for output in outputs {
            for file in output.files where !GeneratedMarker.isPresent(in: file.text.utf8) {
                return [
                    Diagnostic(
                        .templateProblem,
                        "the templates leave out the line `// Generated from {{source}}. Do not edit.`",
                        help: "keep it among the first comment lines; generated files are recognised by it",
                        at: options.templates.map { SourceLocation(path: $0) }
                    )
                ]
            }
        }
        return []
    }

    private func check(_ plan: GeneratedFolder.Plan, count: Int) -> ExitStatus {
        let stale = plan.changes.map { change in
            switch change {
            case .write(let path, _, true):
                Diagnostic(.missingFile, "the file is missing", help: help, at: SourceLocation(path: path))
            case .write(let path, _, false):
                Diagnostic(
                    .staleFile,
                    "the file is not up to date",
                    help: help,
                    at: SourceLocation(path: path)
                )
            case .remove(let path):
                Diagnostic(
                    .leftoverFile,
                    "no schema gives this file any more",
                    help: help,
                    at: SourceLocation(path: path)
                )
            }
        }
        let found = plan.problems + stale
        printer.print(found)
        guard found.isEmpty else {
            summarize("\(found.count) of \(found.count + plan.unchanged) files not up to date", found)
            return .failed
        }
        console.output(summary("\(plan.unchanged) files up to date", count: count))
        return .done
    }

    private var help: String { "run `swift package plugin generate`" }

    private func write(
        _ plan: GeneratedFolder.Plan,
        with folder: GeneratedFolder,
        count: Int
    ) throws(GeneratedFolder.WriteFailure) -> ExitStatus {
        guard plan.problems.isEmpty else {
            printer.print(plan.problems)
            return fail(plan.problems)
        }
        try folder.apply(plan)
        let removed = plan.changes.count { if case .remove = $0 { true } else { false } }
        let written = plan.changes.count - removed
        console.output(
            summary("\(written) files written, \(plan.unchanged) unchanged, \(removed) removed", count: count)
        )
        return .done
    }

    private func stop(_ id: DiagnosticID, _ message: String, at path: String) -> ExitStatus {
        printer.print([Diagnostic(id, message, at: SourceLocation(path: path))])
        return .couldNotRun
    }

    private func stop(unreadable path: String, _ error: any Error) -> ExitStatus {
        stop(.unreadableFile, "cannot read the folder: \(FileSystem.reason(error))", at: path)
    }

    private func summary(_ text: String, count: Int) -> String {
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        let time = "\(Int(milliseconds.rounded())) ms"
        guard options.form == .json else { return "\(counted(count, "schema")): \(text) (\(time))" }
        return
            "{\"schemas\":\(count),\"summary\":\(quotedJSON(text)),\"milliseconds\":\(Int(milliseconds.rounded()))}"
    }

    private func summarize(_ text: String, _ diagnostics: [Diagnostic]) {
        let count = ProblemCount(diagnostics)
        if options.form == .json {
            console.output(
                "{\"summary\":\(quotedJSON(text)),\"errors\":\(count.errors),\"warnings\":\(count.warnings)}"
            )
        } else {
            console.error("\(count.words); \(text)")
        }
    }
}

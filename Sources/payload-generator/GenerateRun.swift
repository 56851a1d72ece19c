import Diagnostics
import SwiftEmitter

/// One run of `generate`: reads the schemas, generates, and brings the output folder up to date. It prints nothing.
struct GenerateRun {
    let options: GenerateOptions
    let progress: Progress

    /// How a run ended.
    struct Outcome {
        let status: ExitStatus

        /// What the run found, in no order.
        var diagnostics: [Diagnostic] = []

        /// What is wrong with the command line, which only the schemas could tell. Nil when it is right.
        var usage: UsageProblem?

        /// How many schemas and OpenAPI documents there are.
        var schemas = 0

        /// What came of the output's files, in words. Nil when the run could not get that far.
        var summary: String?

        /// Whether nothing but the place of the output kept the files from being written.
        var isBlocked = false
    }

    func callAsFunction() -> Outcome {
        let input: Input
        do {
            input = try readInput()
        } catch {
            return error.outcome
        }
        var result = Pipeline.generate(
            input.folders,
            templates: input.templates,
            runtime: input.runtime,
            progress
        )
        result.diagnostics += input.diagnostics
        let outputs = result.outputs.filter { options.modules.isEmpty || options.modules.contains($0.module) }
        result.diagnostics += unmarked(outputs)
        var outcome = result.hasErrors ? nothingWritten(because: []) : bringUpToDate(outputs)
        outcome.diagnostics += result.diagnostics
        outcome.schemas = input.folders.reduce(0) { $0 + $1.documents.count }
        return outcome
    }
}

// MARK: - Input

extension GenerateRun {
    private struct Input {
        let folders: [Pipeline.Folder]
        let templates: TemplateCatalog
        let runtime: EmbeddedRuntime?
        let diagnostics: [Diagnostic]
    }

    /// What keeps a run from being made at all.
    private struct Refusal: Error {
        let outcome: Outcome

        init(_ diagnostics: [Diagnostic]) {
            outcome = Outcome(status: .couldNotRun, diagnostics: diagnostics)
        }

        init(_ usage: UsageProblem) {
            outcome = Outcome(status: .couldNotRun, usage: usage)
        }
    }

    private func readInput() throws(Refusal) -> Input {
        let (folders, problems) = try readSchemas()
        let templates = try readTemplates()
        if let problem = unknownModule(among: folders) { throw Refusal(problem) }
        if let problem = misplacedOutput(among: folders) { throw Refusal([problem]) }
        do {
            let runtime = try RuntimeFolder.load(options.runtimeSources, for: folders)
            return Input(
                folders: folders,
                templates: templates.catalog,
                runtime: runtime,
                diagnostics: problems + templates.diagnostics
            )
        } catch {
            throw Refusal(problems + [error.diagnostic])
        }
    }

    private func readSchemas() throws(Refusal) -> (folders: [Pipeline.Folder], diagnostics: [Diagnostic]) {
        do {
            return try SchemaFolderReader.read(options.schemas, progress)
        } catch {
            throw Refusal([.unreadableSchemas(at: options.schemas, error)])
        }
    }

    private func readTemplates() throws(Refusal) -> (catalog: TemplateCatalog, diagnostics: [Diagnostic]) {
        do {
            return try TemplateFolder.load(options.templates)
        } catch {
            let problem = Diagnostic(
                .unreadableFile,
                "cannot read the folder: \(FileSystem.reason(error))",
                help: "expected the folder with the templates that --templates names",
                at: options.templates.map { SourceLocation(path: $0) }
            )
            throw Refusal([problem])
        }
    }
}

// MARK: - Checks

extension GenerateRun {
    private func unknownModule(among folders: [Pipeline.Folder]) -> UsageProblem? {
        let names = folders.filter(\.options.generate).map(\.module)
        return options.modules.first { !names.contains($0) }.map {
            UsageProblem.unknown("module", $0, among: names)
        }
    }

    /// In the schemas folder, the output would be a module without schemas the next time.
    private func misplacedOutput(among folders: [Pipeline.Folder]) -> Diagnostic? {
        let schemas = FileSystem.resolved(FileSystem.absolute(options.schemas)) + "/"
        let output = FileSystem.resolvedPlace(FileSystem.absolute(options.output))
        guard output.hasPrefix(schemas),
            let name = output.dropFirst(schemas.count).split(separator: "/").first,
            !folders.contains(where: { $0.name == name && !$0.documents.isEmpty })
        else { return nil }
        return Diagnostic(
            .unwritableFile,
            "cannot write here: a folder in the schemas folder is read as a module",
            help: "choose an output folder outside of \(options.schemas)",
            at: SourceLocation(path: options.output)
        )
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
}

// MARK: - Output

extension GenerateRun {
    private func bringUpToDate(_ outputs: [Pipeline.Output]) -> Outcome {
        let folder = GeneratedFolder(
            root: options.output,
            schemas: SchemaFolderReader.name(of: options.schemas),
            progress: progress
        )
        let isComplete = options.modules.isEmpty
        if options.checks { return check(folder.plan(for: outputs, isComplete: isComplete)) }
        do {
            return try folder.locked { () throws(GeneratedFolder.WriteFailure) in
                try write(folder.plan(for: outputs, isComplete: isComplete), with: folder)
            }
        } catch {
            return Outcome(status: .couldNotRun, diagnostics: [error.diagnostic], isBlocked: true)
        }
    }

    private func check(_ plan: GeneratedFolder.Plan) -> Outcome {
        let found = plan.problems + plan.changes.map(\.difference)
        return Outcome(
            status: found.isEmpty ? .done : .failed,
            diagnostics: found,
            summary: found.isEmpty
                ? "\(counted(plan.unchanged, "file")) up to date"
                : "\(found.count) of \(counted(found.count + plan.unchanged, "file")) not up to date"
        )
    }

    private func write(
        _ plan: GeneratedFolder.Plan,
        with folder: GeneratedFolder
    ) throws(GeneratedFolder.WriteFailure) -> Outcome {
        guard plan.problems.isEmpty else {
            var outcome = nothingWritten(because: plan.problems)
            outcome.isBlocked = true
            return outcome
        }
        try folder.apply(plan)
        let removed = plan.changes.count { if case .remove = $0 { true } else { false } }
        let written = plan.changes.count - removed
        return Outcome(
            status: .done,
            summary: "\(counted(written, "file")) written, \(plan.unchanged) unchanged, \(removed) removed"
        )
    }

    private func nothingWritten(because problems: [Diagnostic]) -> Outcome {
        Outcome(status: .failed, diagnostics: problems, summary: "nothing written")
    }
}

extension GeneratedFolder.Change {
    /// The change as something that is not up to date.
    fileprivate var difference: Diagnostic {
        let help = "run `swift package plugin generate`"
        return switch self {
        case .write(let path, _, true):
            Diagnostic(.missingFile, "the file is missing", help: help, at: SourceLocation(path: path))
        case .write(let path, _, false):
            Diagnostic(.staleFile, "the file is not up to date", help: help, at: SourceLocation(path: path))
        case .remove(let path):
            Diagnostic(
                .leftoverFile,
                "no schema gives this file any more",
                help: help,
                at: SourceLocation(path: path)
            )
        }
    }
}

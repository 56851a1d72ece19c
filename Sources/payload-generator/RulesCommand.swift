import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// `payload-generator rules`
enum RulesCommand {
    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        RulesOptions.run(arguments, console) { options, console in
            console.showingProgress { run(options, $0, $1) }
        }
    }

    private static func run(_ options: RulesOptions, _ console: Console, _ progress: Progress)
        -> ExitStatus
    {
        let printer = DiagnosticPrinter(form: .text, console: console)
        let input: (folders: [Pipeline.Folder], diagnostics: [Diagnostic])
        do {
            input = try SchemaFolderReader.read(options.schemas, progress)
        } catch {
            printer.print([.unreadableSchemas(at: options.schemas, error)])
            return .couldNotRun
        }
        let modules = input.folders.filter(\.options.generate).map(\.module)
        for name in options.modules where !modules.contains(name) {
            console.error(UsageProblem.unknown("module", name, among: modules).message)
            return .couldNotRun
        }
        if let folder = options.instances, FileSystem.kind(of: folder) != .folder {
            console.error("error: `--instances` leads to `\(visible(folder))`, where there is no folder")
            return .couldNotRun
        }
        let (rules, diagnostics, problems) = Pipeline.rules(
            input.folders,
            modules: options.modules,
            instances: options.instances,
            progress
        )
        printer.print((input.diagnostics + diagnostics).filter { $0.severity == .error })
        guard let rules else { return .failed }
        for problem in problems { console.error("error: \(visible(problem))") }
        console.output(print(rules, options))
        return problems.isEmpty ? .done : .couldNotRun
    }

    private static func print(_ rules: [ModuleRules], _ options: RulesOptions) -> String {
        let table = RuleTable(modules: rules, folder: options.schemas, instances: options.instances)
        return switch options.form {
        case .text: table.text
        case .markdown: table.markdown
        case .json: table.json
        }
    }
}

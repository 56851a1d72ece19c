import Diagnostics
import SchemaFrontEnd

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `payload-generator validate`
struct ValidateCommand {
    private let options: ValidateOptions
    private let console: Console
    private let progress: Progress

    static func run(_ arguments: [String], _ console: Console) -> ExitStatus {
        ValidateOptions.run(arguments, console) { options, console in
            console.showingProgress { ValidateCommand(options: options, console: $0, progress: $1).run() }
        }
    }

    private init(options: ValidateOptions, console: Console, progress: Progress) {
        self.options = options
        self.console = console
        self.progress = progress
    }

    private func run() -> ExitStatus {
        guard let schema = compile() else { return .couldNotRun }
        var valid = 0
        var invalid = 0
        var unread = 0
        for (index, file) in options.instances.enumerated() {
            progress(.validating(path: file, .init(index + 1, of: options.instances.count)))
            guard let bytes = read(file) else {
                unread += 1
                // A line for each file, so that a reader can go through both lists side by side.
                if options.form == .json { console.output(InstanceReport(unread: file).json) }
                continue
            }
            let report = InstanceReport(file: file, bytes: bytes, schema: schema)
            if report.isValid { valid += 1 } else { invalid += 1 }
            for line in report.lines(in: options.form) { console.output(line) }
        }
        if options.form == .text {
            console.error("\(valid) valid, \(invalid) invalid" + (unread > 0 ? ", \(unread) not read" : ""))
        }
        return unread > 0 ? .couldNotRun : invalid > 0 ? .failed : .done
    }

    /// Load, resolve, pick, lower. Nil when there are errors, which are then printed.
    private func compile() -> Pipeline.CompiledSchema? {
        for rule in options.rules where FileSystem.kind(of: rule.folder) == nil {
            console.error("error: `--resolve` leads to `\(visible(rule.folder))`, where there is no folder")
            return nil
        }
        let loader = SchemaDocumentLoader.load(options.schema, rules: options.rules)
        let (schema, diagnostics) = Pipeline.compile(
            loader.files,
            located: loader.located,
            pointer: options.pointer,
            facts: options.facts,
            assertsFormats: options.assertsFormats
        )
        let found = SchemaPurpose.validation.weighed(loader.diagnostics) + diagnostics
        // Notes are about Swift. Results go to standard output, so problems of the schema never do.
        DiagnosticPrinter(form: .text, console: console).print(found.filter { $0.severity > .note })
        let count = ProblemCount(found)
        guard count.errors == 0, let schema else {
            console.error("\(count.words); nothing validated")
            return nil
        }
        let problems = schema.factProblems
        for problem in problems { console.error("error: \(visible(problem))") }
        return problems.isEmpty ? schema : nil
    }

    /// Nil when the file cannot be read, which is then printed.
    private func read(_ file: String) -> [UInt8]? {
        do {
            return file == ValidateOptions.standardInput
                ? try FileSystem.contents(of: STDIN_FILENO) : try FileSystem.contents(of: file)
        } catch {
            let problem = Diagnostic(
                .unreadableFile,
                "the file cannot be read: \(error.reason)",
                at: SourceLocation(path: file)
            )
            DiagnosticPrinter(form: .text, console: console).print([problem])
            return nil
        }
    }
}

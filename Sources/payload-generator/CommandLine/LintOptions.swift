import Diagnostics

/// What `lint` was asked to do.
struct LintOptions: CommandOptions {
    static let command = "lint"

    /// The folder with a folder of schemas for each module.
    var schemas = "Schemas"

    /// Whether warnings count as errors.
    var isStrict = false

    /// The folder with the folders of the runtime's modules. Nil for that of the sources that the tool was built
    /// from.
    var runtimeSources: String?

    var form = DiagnosticForm.text

    static let summary = "Check all schemas as generate does, and write nothing."

    static let parser = OptionParser(options: [
        Option(
            name: "--schemas",
            value: "DIR",
            help: "Folder with a folder of schemas a module (default: Schemas)."
        ),
        Option(name: "--strict", value: nil, help: "Exit with 1 for warnings too."),
        RuntimeFolder.option,
        Option(name: "--format", value: "FORM", help: "How problems are printed: text, json or github."),
    ])

    static var help: String {
        """
        \(summary)

        Usage: payload-generator lint [OPTIONS]

        Options:
        \(parser.help)

        Exit status: 0 no errors; 1 errors, or warnings with --strict; 2 could not run.
        """
    }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> LintOptions? {
        let parsed = try parser.parse(arguments)
        if parsed.wantsHelp { return nil }
        var options = LintOptions()
        options.schemas = parsed["--schemas"] ?? options.schemas
        options.isStrict = parsed.contains("--strict")
        options.runtimeSources = parsed[RuntimeFolder.option.name]
        options.form = try DiagnosticForm.named(parsed["--format"]) ?? options.form
        return options
    }
}

extension DiagnosticForm {
    /// The form that an option names. Nil without a name.
    static func named(_ name: String?) throws(UsageProblem) -> DiagnosticForm? {
        guard let name else { return nil }
        guard let form = DiagnosticForm(rawValue: name) else {
            throw UsageProblem.unknown("form", name, among: allCases.map(\.rawValue))
        }
        return form
    }
}

import Diagnostics

/// What `generate` was asked to do.
struct GenerateOptions: CommandOptions {
    static let command = "generate"

    /// The folder with a folder of schemas for each module.
    var schemas = "Schemas"

    /// The folder that gets a folder of Swift for each module.
    var output = "Generated"

    /// The modules to generate. Empty means all.
    var modules: [String] = []

    /// Whether to compare only, and write nothing.
    var checks = false

    /// Whether to go on and generate again whenever the input changes.
    var watches = false

    /// A folder with templates that replace built-in ones. Nil without one.
    var templates: String?

    /// The folder with the folders of the runtime's modules. Nil for that of the sources that the tool was built
    /// from.
    var runtimeSources: String?

    var form = DiagnosticForm.text

    static let summary = "Write the Swift of all schemas."

    static let parser = OptionParser(options: [
        Option(
            name: "--schemas",
            value: "DIR",
            help: "Folder with a folder of schemas a module (default: Schemas)."
        ),
        Option(name: "--output", value: "DIR", help: "Folder for the generated Swift (default: Generated)."),
        Option(name: "--module", value: "NAME", help: "Generate this module only.", isRepeatable: true),
        Option(
            name: "--check",
            value: nil,
            help: "Write nothing; list what is not up to date and exit with 1."
        ),
        Option(name: "--watch", value: nil, help: "Generate again on every change, until Ctrl-C."),
        Option(name: "--templates", value: "DIR", help: "Folder with templates in place of built-in ones."),
        RuntimeFolder.option,
        Option(name: "--format", value: "FORM", help: "How problems are printed: text, json or github."),
    ])

    static var help: String {
        """
        \(summary)

        Usage: payload-generator generate [OPTIONS]

        Every folder under the schemas folder is a module. Its options stand in payload-generator.json.
        Files are written only when their content changes; files whose schema is gone are removed.
        Files that the generator did not write are never touched.
        With --watch, the schemas, their options and the templates are watched, the output is not: what is
        deleted there comes back with the next change.

        Options:
        \(parser.help)

        Exit status: 0 done; 1 the schemas have errors, or --check found something; 2 could not run.
        A watch that is interrupted has done what it should: 0.
        """
    }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> GenerateOptions? {
        let parsed = try parser.parse(arguments)
        if parsed.wantsHelp { return nil }
        var options = GenerateOptions()
        options.schemas = parsed["--schemas"] ?? options.schemas
        options.output = parsed["--output"] ?? options.output
        options.modules = parsed.values["--module"] ?? []
        options.checks = parsed.contains("--check")
        options.watches = parsed.contains("--watch")
        if options.checks, options.watches {
            throw UsageProblem(
                message: "error: `--check` and `--watch` exclude each other; expected one of them"
            )
        }
        options.templates = parsed["--templates"]
        options.runtimeSources = parsed[RuntimeFolder.option.name]
        options.form = try DiagnosticForm.named(parsed["--format"]) ?? options.form
        return options
    }
}

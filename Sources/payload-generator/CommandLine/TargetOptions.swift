/// What `generate-target` was asked to do.
struct TargetOptions: CommandOptions {
    static let command = "generate-target"

    /// The name of the Swift module.
    var module = ""

    /// The target's folder, from which the names of files follow.
    var target = ""

    /// The package's folder, below which headers and references name documents.
    var package = ""

    /// The folder that gets a folder with the module's Swift.
    var output = ""

    /// The options files that were found. More than one is a problem of the target.
    var optionsFiles: [String] = []

    /// How many files more than one an OpenAPI document gets.
    var parts = 0

    /// Documents of other targets, which are read only where references lead to them.
    var references: [String] = []

    /// The documents of the target.
    var documents: [String] = []

    static let summary = "Write the Swift of a target's documents. GenerateAtBuild runs it."

    static let parser = OptionParser(
        options: [
            Option(name: "--module", value: "NAME", help: "Name of the target's module."),
            Option(
                name: "--package",
                value: "DIR",
                help: "The package's folder; headers name documents below it."
            ),
            Option(
                name: "--target",
                value: "DIR",
                help: "The target's folder; files are named for places in it."
            ),
            Option(name: "--output", value: "DIR", help: "Folder for the folder with the module's Swift."),
            Option(
                name: "--options",
                value: "FILE",
                help: "The target's payload-generator.json.",
                isRepeatable: true
            ),
            Option(
                name: "--parts",
                value: "COUNT",
                help: "Further files for an OpenAPI document (default: 0)."
            ),
            Option(
                name: "--reference",
                value: "FILE",
                help: "Document of another target that references may lead to.",
                isRepeatable: true
            ),
        ],
        takesOperands: true
    )

    static var help: String {
        """
        \(summary)

        Usage: payload-generator generate-target --module NAME --package DIR --target DIR --output DIR DOCUMENT...

        The names of the files follow from those of the documents alone, so that a build tool knows them before:
        `Orders/Order.schema.json` gives `Orders+Order.schema.swift`, whatever it holds. Files are written only when
        their content changes. Nothing is printed unless there is a problem.

        Options:
        \(parser.help)

        Exit status: 0 done; 1 the documents have errors; 2 could not run.
        """
    }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> TargetOptions? {
        let parsed = try parser.parse(arguments)
        if parsed.wantsHelp { return nil }
        var options = TargetOptions()
        options.module = try required("--module", in: parsed)
        options.package = FileSystem.absolute(try required("--package", in: parsed))
        options.target = FileSystem.absolute(try required("--target", in: parsed))
        options.output = try required("--output", in: parsed)
        options.optionsFiles = parsed.values["--options"] ?? []
        options.parts = try count("--parts", in: parsed)
        options.references = parsed.values["--reference"] ?? []
        options.documents = parsed.operands
        if options.documents.isEmpty {
            throw UsageProblem(message: "error: there is no document; expected the files of the target")
        }
        return options
    }

    private static func required(_ name: String, in parsed: ParsedOptions) throws(UsageProblem) -> String {
        if let value = parsed[name] { return value }
        throw UsageProblem(message: "error: `\(name)` is missing")
    }

    /// At most as many files as could be of any use.
    private static func count(_ name: String, in parsed: ParsedOptions) throws(UsageProblem) -> Int {
        guard let text = parsed[name] else { return 0 }
        if let count = Int(text), (0...256).contains(count) { return count }
        throw UsageProblem(message: "error: `\(name)` is `\(text)`; expected a number from 0 to 256")
    }
}

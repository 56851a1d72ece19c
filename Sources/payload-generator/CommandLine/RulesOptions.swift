/// What `rules` was asked to do.
struct RulesOptions: CommandOptions {
    static let command = "rules"

    /// The folder with a folder of schemas for each module.
    var schemas = "Schemas"

    /// The modules to list. Empty means all that are generated.
    var modules: [String] = []

    /// A folder with instances of the payloads, which show what the rules reject. Nil without one.
    var instances: String?

    var form = Form.text

    /// How the rules are printed.
    enum Form: String, CaseIterable {
        /// A line for each rule.
        case text
        case markdown
        /// One array with an object for each rule.
        case json
    }

    static let summary = "List the rules of the schemas in words, with their places."

    static let parser = OptionParser(options: [
        Option(
            name: "--schemas",
            value: "DIR",
            help: "Folder with a folder of schemas a module (default: Schemas)."
        ),
        Option(name: "--module", value: "NAME", help: "List this module only.", isRepeatable: true),
        Option(
            name: "--instances",
            value: "DIR",
            help: "Name the instances under MODULE/TYPE/accept and MODULE/TYPE/reject* that show each rule."
        ),
        Option(name: "--format", value: "FORM", help: "How rules are printed: text, markdown or json."),
    ])

    static var help: String {
        """
        \(summary)

        Usage: payload-generator rules [OPTIONS]

        A rule is a keyword that asserts something, or a sentence of x-server-side. Types are not listed.
        What stands in an alternative of oneOf or anyOf is listed, and rejects nothing by itself.
        With --instances, each instance is run through its schema. A rule names the first accepted one that
        has something the rule applies to, and the rejected one that breaks it with the fewest violations.
        NAME.context beside NAME.json holds the facts that it is judged with.

        Options:
        \(parser.help)

        Exit status: 0 done; 1 the schemas have errors; 2 could not run.
        """
    }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> RulesOptions? {
        let parsed = try parser.parse(arguments)
        if parsed.wantsHelp { return nil }
        var options = RulesOptions()
        options.schemas = parsed["--schemas"] ?? options.schemas
        options.modules = parsed.values["--module"] ?? []
        options.instances = parsed["--instances"]
        if let name = parsed["--format"] {
            guard let form = Form(rawValue: name) else {
                throw UsageProblem.unknown("form", name, among: Form.allCases.map(\.rawValue))
            }
            options.form = form
        }
        return options
    }
}

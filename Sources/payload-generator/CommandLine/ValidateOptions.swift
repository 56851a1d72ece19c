import JSONSource
import SchemaFrontEnd

/// What `validate` was asked to do.
struct ValidateOptions: CommandOptions {
    static let command = "validate"

    /// The file with the schema.
    let schema: String

    /// Where the schema stands in the file. The root is the file's own schema.
    var pointer = JSONPointer.root

    /// Where documents are that references of a URI lead to.
    var rules: [ResolveRule] = []

    /// Whether `format` rejects, or only annotates.
    var assertsFormats = false

    /// What is known that is not in the instances, by name.
    var facts: [String: String] = [:]

    var form = Form.text

    /// The files to validate; `-` is standard input.
    let instances: [String]

    /// How results are printed.
    enum Form: String, CaseIterable {
        /// `path:line:column: /location: message (keyword location)` for each violation, `path: valid` otherwise.
        case text

        /// One JSON object for each instance, on a line of its own.
        case json
    }

    /// Standard input, as an operand.
    static let standardInput = "-"

    static let summary = "Validate JSON files against a schema, without generating code."

    static let parser = OptionParser(
        options: [
            Option(
                name: "--schema",
                value: "FILE",
                help: "JSON Schema, or OpenAPI document with --pointer (required)."
            ),
            Option(name: "--pointer", value: "POINTER", help: "Schema inside the file: /$defs/amount."),
            Option(
                name: "--resolve",
                value: "URI-PREFIX=DIR",
                help: "Read references that start with URI-PREFIX from DIR.",
                isRepeatable: true
            ),
            Option(
                name: "--assert-formats",
                value: nil,
                help: "Reject text without the form that `format` names."
            ),
            Option(
                name: "--context",
                value: "NAME=VALUE",
                help: "A fact that rules depend on, as x-context declares it.",
                isRepeatable: true
            ),
            Option(
                name: "--now",
                value: "TIME",
                help: "Check times against this one, an RFC 3339 date-time."
            ),
            Option(name: "--format", value: "FORM", help: "How results are printed: text or json."),
        ],
        takesOperands: true
    )

    static var help: String {
        """
        \(summary)

        Usage: payload-generator validate --schema FILE [OPTIONS] INSTANCE...

        INSTANCE is a JSON file, or - for standard input. The schema is compiled once for all of them.
        Results go to standard output, problems of the schema and the closing summary to standard error.
        Nothing is ever fetched. Relative references lead to files beside the schema, and other URIs to where
        --resolve says; of several prefixes that fit, the longest counts.
        Without --context the rules hold that need no fact, and without --now no time is checked.

        Options:
        \(parser.help)

        Exit status: 0 all valid; 1 some are not; 2 the schema has errors, a fact is not as it declares it,
        or a file could not be read.
        """
    }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> ValidateOptions? {
        let parsed = try parser.parse(arguments)
        if parsed.wantsHelp { return nil }
        guard let schema = parsed["--schema"] else {
            throw UsageProblem(message: "error: there is no schema; expected `--schema FILE`")
        }
        guard schema != standardInput else {
            throw UsageProblem(
                message: "error: the schema cannot be standard input; expected `--schema FILE`"
            )
        }
        guard !parsed.operands.isEmpty else {
            throw UsageProblem(
                message: "error: there is no instance; expected files, or - for standard input"
            )
        }
        guard parsed.operands.count(where: { $0 == standardInput }) < 2 else {
            throw UsageProblem(message: "error: standard input is given twice, and can be read only once")
        }
        guard !parsed.operands.contains("") else {
            throw UsageProblem(message: "error: an instance has an empty name; expected a file, or -")
        }
        var options = ValidateOptions(schema: schema, instances: parsed.operands)
        options.assertsFormats = parsed.contains("--assert-formats")
        options.rules = try rules(parsed.values["--resolve"] ?? [])
        options.facts = try facts(parsed.values["--context"] ?? [], now: parsed["--now"])
        if let text = parsed["--pointer"] { options.pointer = try pointer(text) }
        if let name = parsed["--format"] {
            guard let form = Form(rawValue: name) else {
                throw UsageProblem.unknown("form", name, among: Form.allCases.map(\.rawValue))
            }
            options.form = form
        }
        return options
    }

    /// After a `#` it is a URI's fragment, in which characters may be percent-encoded (RFC 6901 section 6).
    private static func pointer(_ text: String) throws(UsageProblem) -> JSONPointer {
        var decoded: String? = text
        if text.utf8.first == UInt8(ascii: "#") {
            decoded = URI.percentDecoded(String(text.unicodeScalars.dropFirst()))
        }
        guard let pointer = decoded.flatMap({ JSONPointer($0) }) else {
            throw UsageProblem(
                message: "error: `--pointer` has `\(text)`; expected a JSON pointer such as `/$defs/amount`"
            )
        }
        return pointer
    }

    /// The facts by name, the time among them as text.
    private static func facts(_ texts: [String], now: String?) throws(UsageProblem) -> [String: String] {
        var facts: [String: String] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw UsageProblem(message: "error: `--context` has `\(text)`; expected NAME=VALUE")
            }
            let name = String(parts[0])
            guard name != Fact.now else {
                throw UsageProblem(message: "error: `--context` has the time; expected `--now TIME`")
            }
            guard facts.updateValue(String(parts[1]), forKey: name) == nil else {
                throw UsageProblem(message: "error: `--context` is given twice for `\(name)`")
            }
        }
        facts[Fact.now] = now
        return facts
    }

    private static func rules(_ texts: [String]) throws(UsageProblem) -> [ResolveRule] {
        var rules: [ResolveRule] = []
        for text in texts {
            guard let rule = ResolveRule(text) else {
                throw UsageProblem(
                    message: "error: `--resolve` has `\(text)`; expected URI-PREFIX=DIR with an absolute URI"
                )
            }
            guard !rules.contains(where: { $0.prefix == rule.prefix }) else {
                throw UsageProblem(message: "error: `--resolve` is given twice for `\(rule.prefix)`")
            }
            rules.append(rule)
        }
        return rules
    }
}

/// Where documents are whose URIs start alike: an option `--resolve URI-PREFIX=DIR`.
struct ResolveRule {
    /// What the URIs start with.
    let prefix: String

    /// The folder that stands for it, as it was given. A file stands for the URI that is the prefix itself.
    let folder: String

    /// Nil unless there are both, and the prefix is an absolute URI.
    init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        guard parts.count == 2, URI(parts[0])?.scheme != nil, !parts[1].isEmpty else { return nil }
        prefix = parts[0]
        folder = parts[1]
    }

    /// The path of a document. Nil when the URI does not start with the prefix, or goes on in the middle of a name.
    func path(of uri: URI) -> String? {
        let text = uri.description
        guard text.utf8.starts(with: prefix.utf8) else { return nil }
        var rest = String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        if rest.isEmpty { return folder }
        let isWhole = prefix.hasSuffix("/") || prefix.hasSuffix(":")
        guard isWhole || rest.hasPrefix("/") else { return nil }
        while rest.hasPrefix("/") { rest.removeFirst() }
        guard let name = diskPath(rest), !name.isEmpty else { return nil }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}

extension [ResolveRule] {
    /// The rule whose prefix fits best, and the path that it gives.
    func path(of uri: URI) -> (rule: ResolveRule, path: String)? {
        compactMap { rule in rule.path(of: uri).map { (rule, $0) } }
            .max { $0.0.prefix.utf8.count < $1.0.prefix.utf8.count }
    }
}

/// A URI's path as one on the disk. Nil when the percent-encoding hides a step out of the folder, or is not UTF-8.
func diskPath(_ path: String) -> String? {
    guard let decoded = URI.percentDecoded(path), !decoded.utf8.contains(0) else { return nil }
    let steps = decoded.split(separator: "/")
    return steps.contains("..") ? nil : decoded
}

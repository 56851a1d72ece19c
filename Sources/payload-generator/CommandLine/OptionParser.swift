import SchemaFrontEnd

/// An option of a command.
struct Option {
    /// With its dashes: `--schemas`.
    let name: String

    /// What its value is called in the help. Nil for an option without a value.
    let value: String?

    let help: String

    /// Whether it may be given more than once.
    var isRepeatable = false
}

/// The options that were given, by name; an option without a value has empty texts.
struct ParsedOptions {
    var values: [String: [String]] = [:]

    /// The arguments that are no options, in their order.
    var operands: [String] = []
    var wantsHelp = false

    func contains(_ name: String) -> Bool {
        values[name] != nil
    }

    /// The option's value, the last one if it was given more than once.
    subscript(name: String) -> String? {
        values[name]?.last
    }
}

/// A command line that cannot be understood.
struct UsageProblem: Error {
    /// What was found and what was expected.
    let message: String

    /// An unknown word, with the known one that it may stand for.
    static func unknown(_ kind: String, _ word: String, among known: [String]) -> UsageProblem {
        let nearest = Spelling.nearest(to: word, among: known)
        let all = known.prefix(12).joined(separator: ", ")
        let advice = nearest.map { "; did you mean `\($0)`?" } ?? "; expected \(all)"
        return UsageProblem(message: "error: unknown \(kind) `\(word)`\(advice)")
    }
}

/// Reads `--name value` and `--name=value`, and operands where a command takes any: a lone `-` is one, and so is
/// everything after `--`.
struct OptionParser {
    let options: [Option]

    /// Whether the command takes arguments that are no options.
    var takesOperands = false

    func parse(_ arguments: [String]) throws(UsageProblem) -> ParsedOptions {
        var parsed = ParsedOptions()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--help" || argument == "-h" {
                parsed.wantsHelp = true
                continue
            }
            if takesOperands, argument == "--" {
                parsed.operands += rest
                break
            }
            if takesOperands, argument == "-" || !argument.hasPrefix("-") {
                parsed.operands.append(argument)
                continue
            }
            guard argument.hasPrefix("-") else {
                throw UsageProblem(message: "error: unexpected argument `\(argument)`; expected an option")
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init
            )
            guard let option = options.first(where: { $0.name == parts[0] }) else {
                throw UsageProblem.unknown("option", parts[0], among: options.map(\.name) + ["--help"])
            }
            let value = try value(of: option, inline: parts.count > 1 ? parts[1] : nil, rest: &rest)
            if parsed.contains(option.name), !option.isRepeatable {
                throw UsageProblem(message: "error: `\(option.name)` is given twice")
            }
            parsed.values[option.name, default: []].append(value)
        }
        return parsed
    }

    private func value(of option: Option, inline: String?, rest: inout ArraySlice<String>)
        throws(UsageProblem) -> String
    {
        guard let name = option.value else {
            if inline != nil { throw UsageProblem(message: "error: `\(option.name)` takes no value") }
            return ""
        }
        let given = inline ?? (rest.first?.hasPrefix("--") == true ? nil : rest.popFirst())
        guard let given, !given.isEmpty else {
            throw UsageProblem(message: "error: `\(option.name)` needs a value: `\(option.name) \(name)`")
        }
        return given
    }

    /// The options as lines of a help text.
    var help: String {
        let rows = options + [Option(name: "--help", value: nil, help: "Print this help.")]
        let names = rows.map { row in
            row.name + (row.value.map { " \($0)" } ?? "") + (row.isRepeatable ? " ..." : "")
        }
        let width = (names.map(\.count).max() ?? 0) + 2
        return zip(names, rows).map { name, row in
            "  " + name + String(repeating: " ", count: width - name.count) + row.help
        }.joined(separator: "\n")
    }
}

/// What a command was asked to do.
protocol CommandOptions {
    /// The command's name: `generate`.
    static var command: String { get }

    static var help: String { get }

    /// Nil when the help was asked for.
    static func parse(_ arguments: [String]) throws(UsageProblem) -> Self?
}

extension CommandOptions {
    /// Reads the options and runs the command, or says what is wrong with them.
    static func run(
        _ arguments: [String],
        _ console: Console,
        _ command: (Self, Console) -> ExitStatus
    ) -> ExitStatus {
        do {
            guard let options = try parse(arguments) else {
                console.output(help)
                return .done
            }
            return command(options, console)
        } catch {
            console.error(error.message)
            console.error("Run `payload-generator \(self.command) --help` for its options.")
            return .couldNotRun
        }
    }
}

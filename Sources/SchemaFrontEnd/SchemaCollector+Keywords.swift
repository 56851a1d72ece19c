import Diagnostics
import JSONSource

extension SchemaCollector {
    /// The keyword that a member stands for, its value checked. Nil when the keyword is unknown or its value
    /// does not have the keyword's form; both are reported.
    mutating func checkedKeyword(_ member: JSONMember, in id: SchemaID) -> Keyword? {
        let schema = set[id]
        let file = set.files[schema.file]
        let pointer = schema.pointer.appending(member.name)
        guard let keyword = Dialect.byName[member.name] else {
            let location = file.location(of: member.nameRange, pointer: pointer)
            reportUnknown(member.name, in: file, at: location)
            return nil
        }
        let misfits = keyword.form.misfits(in: member.value)
        diagnostics += misfits.map { misfit in
            Diagnostic(
                .invalidKeywordValue,
                "\"\(keyword.name)\" has \(misfit.found); expected \(misfit.expected ?? keyword.form.words)",
                at: file.location(
                    of: misfit.range,
                    pointer: JSONPointer(tokens: pointer.tokens + misfit.path)
                )
            )
        }
        return misfits.isEmpty ? keyword : nil
    }

    private mutating func reportUnknown(_ name: String, in file: SchemaFile, at location: SourceLocation) {
        let isExtension = name.hasPrefix("x-")
        let candidates = Dialect.keywords.map(\.name).filter { !isExtension || $0.hasPrefix("x-") }
        if let replacement = Self.formerKeywords[name] {
            diagnostics.append(
                Diagnostic(
                    .unknownKeyword,
                    "\"\(name)\" is not a 2020-12 keyword",
                    severity: file.leftoverSeverity,
                    help: replacement,
                    at: location
                )
            )
        } else if let nearest = Spelling.nearest(to: name, among: candidates) {
            let message = "unknown keyword \"\(shortened(name))\"; did you mean \"\(nearest)\"?"
            diagnostics.append(Diagnostic(.unknownKeyword, message, at: location))
        } else if isExtension {
            // Somebody else's annotation; it cannot be a misspelt assertion.
            foreignKeywords[file.text.path, default: [:]][name, default: []].append(location)
        } else {
            diagnostics.append(
                Diagnostic(
                    .unknownKeyword,
                    "unknown keyword \"\(shortened(name))\"",
                    help: "an annotation of your own starts with x-",
                    at: location
                )
            )
        }
    }

    /// Each foreign annotation is reported once a file, where it stands first.
    mutating func reportForeignKeywords() {
        for (_, names) in foreignKeywords {
            for (name, locations) in names {
                let others = locations.count - 1
                let times =
                    others == 0
                    ? "" : ", here and \(others == 1 ? "once" : "\(others) times") more in this file"
                diagnostics.append(
                    Diagnostic(
                        .unknownKeyword,
                        "unknown keyword \"\(shortened(name))\"; it has no effect\(times)",
                        severity: .warning,
                        at: locations.first
                    )
                )
            }
        }
    }

    /// Keywords of earlier drafts, and what says the same now.
    private static let formerKeywords = [
        "definitions": "use \"$defs\"",
        "dependencies": "use \"dependentRequired\" or \"dependentSchemas\"",
        "additionalItems": "use \"items\" beside \"prefixItems\"",
        "id": "use \"$id\"",
        "$recursiveRef": "use \"$dynamicRef\"",
        "$recursiveAnchor": "use \"$dynamicAnchor\"",
        "nullable": "add \"null\" to \"type\"",
        "divisibleBy": "use \"multipleOf\"",
    ]
}

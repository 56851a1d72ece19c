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
            diagnostics.append(unknownKeyword(member.name, at: location))
            return nil
        }
        if let misfit = keyword.form.misfit(in: member.value) {
            diagnostics.append(
                Diagnostic(
                    .invalidKeywordValue,
                    "\"\(keyword.name)\" has \(misfit.found); expected \(keyword.form.words)",
                    at: file.location(of: misfit.node.range, pointer: pointer)
                )
            )
            return nil
        }
        return keyword
    }

    private func unknownKeyword(_ name: String, at location: SourceLocation) -> Diagnostic {
        let nearest = Spelling.nearest(to: name, among: Dialect.keywords.map(\.name))
        if let replacement = Self.formerKeywords[name] {
            return Diagnostic(
                .unknownKeyword,
                "\"\(name)\" is not a 2020-12 keyword",
                help: replacement,
                at: location
            )
        }
        if let nearest {
            return Diagnostic(
                .unknownKeyword,
                "unknown keyword \"\(shortened(name))\"; did you mean \"\(nearest)\"?",
                at: location
            )
        }
        // A name that starts with x- is somebody else's annotation; it cannot be a misspelt assertion.
        let isExtension = name.hasPrefix("x-")
        return Diagnostic(
            .unknownKeyword,
            "unknown keyword \"\(shortened(name))\"" + (isExtension ? "; it has no effect" : ""),
            severity: isExtension ? .warning : .error,
            help: isExtension ? nil : "an annotation of your own starts with x-",
            at: location
        )
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

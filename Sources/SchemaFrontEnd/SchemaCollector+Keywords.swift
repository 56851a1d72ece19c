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
                misfit.id,
                "\"\(keyword.name)\" has \(misfit.found); expected \(misfit.expected ?? keyword.form.words)",
                at: file.location(
                    of: misfit.range,
                    pointer: JSONPointer(tokens: pointer.tokens + misfit.path)
                )
            )
        }
        return misfits.allSatisfy { $0.id == .repeatedValue } ? keyword : nil
    }

    private mutating func reportUnknown(_ name: String, in file: SchemaFile, at location: SourceLocation) {
        let isExtension = name.hasPrefix("x-")
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
        } else if let nearest = suggestion(for: name, isExtension: isExtension) {
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

    private mutating func suggestion(for name: String, isExtension: Bool) -> String? {
        if let known = suggestions[name] { return known }
        let candidates = Dialect.keywords.map(\.name).filter { !isExtension || $0.hasPrefix("x-") }
        let nearest = Spelling.nearest(to: name, among: candidates)
        suggestions[name] = .some(nearest)
        return nearest
    }

    /// The schema without the keywords of vocabularies that its dialect leaves out. They are reported.
    mutating func withoutLeftOut(
        _ node: JSONNode,
        of dialect: SchemaDialect,
        file: Int,
        pointer: JSONPointer
    ) -> JSONNode {
        guard !dialect.leftOut.isEmpty, let members = node.members else { return node }
        let kept = members.filter { member in
            guard let keyword = Dialect.byName[member.name], dialect.leftOut.contains(keyword.vocabulary)
            else { return true }
            let file = set.files[file]
            let location = file.location(of: member.nameRange, pointer: pointer.appending(member.name))
            leftOutKeywords[file.text.path, default: [:]][member.name, default: []].append(location)
            return false
        }
        return JSONNode(content: .object(kept), range: node.range)
    }

    /// Each keyword without effect is reported once a file, where it stands first.
    mutating func reportKeywordsWithoutEffect() {
        reportOnce(foreignKeywords, .unknownKeyword) {
            "unknown keyword \"\(shortened($0))\"; it has no effect"
        }
        reportOnce(leftOutKeywords, .keywordWithoutEffect) {
            "\"\($0)\" has no effect; the schema's dialect leaves its vocabulary out"
        }
    }

    private mutating func reportOnce(
        _ keywords: [String: [String: [SourceLocation]]],
        _ id: DiagnosticID,
        message: (String) -> String
    ) {
        for (path, locations) in keywords {
            // OpenAPI has extensions everywhere, and who gets a document from a service cannot take them out
            // (OpenAPI 3.1.0 section 4.9).
            let isDescription = set.files.contains { $0.text.path == path && $0.kind == .openAPI }
            for (name, locations) in locations {
                let others = locations.count - 1
                let times =
                    others == 0
                    ? "" : ", here and \(others == 1 ? "once" : "\(others) times") more in this file"
                let severity: Severity = isDescription && id == .unknownKeyword ? .note : .warning
                let text = message(name) + times
                diagnostics.append(Diagnostic(id, text, severity: severity, at: locations.first))
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

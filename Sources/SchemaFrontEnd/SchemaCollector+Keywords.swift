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

/// What is collected only when a reference leads to it.
extension SchemaCollector {
    /// A document that was left aside until now: a meta-schema among the files, or a built-in one. Nil when there is
    /// none with this URI.
    mutating func wake(_ document: URI) -> ReferenceIndex.Resource? {
        if let number = dormant.sorted().first(where: { set.files[$0].names(document) }) {
            wake(number)
            return index.resources[document]
        }
        if let metaSchema = MetaSchema.named(document) { return builtIn(metaSchema) }
        // The URI may be that of a resource inside one of them.
        for number in dormant.sorted() { wake(number) }
        return index.resources[document]
    }

    private mutating func wake(_ number: Int) {
        dormant.remove(number)
        _ = collect(number)
    }

    private mutating func builtIn(_ metaSchema: MetaSchema) -> ReferenceIndex.Resource? {
        guard let uri = URI(metaSchema.uri) else { return nil }
        if let known = index.resources[uri] { return known }
        guard let file = metaSchema.file else { return nil }
        set.files.append(file)
        set.roots.append([])
        _ = collect(set.files.count - 1)
        return index.resources[uri]
    }

    /// A schema where no keyword holds schemas: under an unknown keyword, or in the value of an annotation.
    /// The specification leaves open what a reference to it means (JSON Schema Core 2020-12 section 9.4.2).
    /// Nil when the place is not one of these, or holds no schema.
    mutating func addOnDemand(at pointer: JSONPointer, file: Int) -> SchemaID? {
        guard let node = set.files[file].root.value(at: pointer), node.members != nil || node.boolean != nil,
            let (around, keyword) = schemaAround(pointer, file: file),
            Dialect.byName[keyword].map({ $0.role == .annotation }) ?? true
        else { return nil }
        // It is held like a definition, and named like one.
        return add(
            node,
            file: file,
            pointer: pointer,
            base: set[around].base,
            dialect: set[around].dialect,
            parent: around,
            keyword: Keyword.definitions.name
        )
    }

    /// The innermost schema around a place, and the keyword in it that leads there.
    private func schemaAround(_ pointer: JSONPointer, file: Int) -> (SchemaID, keyword: String)? {
        for count in stride(from: pointer.tokens.count - 1, through: 0, by: -1) {
            let outer = JSONPointer(tokens: Array(pointer.tokens.prefix(count)))
            if let id = index.schema(at: outer, file: file) { return (id, pointer.tokens[count]) }
        }
        return nil
    }
}

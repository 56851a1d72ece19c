import Diagnostics
import JSONSource

/// The second step: finds all schemas of the files and binds their references.
package enum SchemaResolver {
    /// The schemas with their references bound, and every problem that was found. The set is fit for lowering
    /// only when none of the diagnostics is an error.
    ///
    /// - Parameters:
    ///   - unread: names of files that are no JSON. References to them are not reported as well.
    ///   - located: what is known about URIs that no file has as its own.
    ///   - purpose: what the schemas are for, which decides how much some problems weigh.
    package static func resolve(
        _ files: [SchemaFile],
        unread: Set<String> = [],
        located: LocatedDocuments = LocatedDocuments(),
        for purpose: SchemaPurpose = .generation
    ) -> (set: SchemaSet, diagnostics: [Diagnostic]) {
        var collector = SchemaCollector(files: files)
        collector.collect()
        for (uri, file) in located.files {
            guard let root = collector.set.roots[file].first else { continue }
            collector.index.add(uri, root: root, pointer: .root)
        }
        var binder = ReferenceBinder(
            set: collector.set,
            index: collector.index,
            unread: unread,
            missing: located.missing
        )
        binder.bind()
        var diagnostics = collector.diagnostics + binder.diagnostics
        diagnostics += purpose.checks.flatMap { $0.run(binder.set) }
        return (binder.set, purpose.weighed(diagnostics))
    }
}

/// Follows every `$ref` and `$dynamicRef`.
struct ReferenceBinder {
    var set: SchemaSet
    let index: ReferenceIndex
    let unread: Set<String>
    let missing: [URI: MissingDocument]
    var diagnostics: [Diagnostic] = []

    init(set: SchemaSet, index: ReferenceIndex, unread: Set<String>, missing: [URI: MissingDocument]) {
        self.set = set
        self.index = index
        self.unread = unread
        self.missing = missing
    }

    mutating func bind() {
        for schema in set.schemas {
            set.schemas[schema.id.index].reference = target(of: .reference, in: schema)
            set.schemas[schema.id.index].dynamicReference = target(of: .dynamicReference, in: schema)
        }
    }

    private mutating func target(of keyword: Keyword, in schema: Schema) -> SchemaID? {
        guard let text = schema[keyword]?.string, let reference = URI(text) else { return nil }
        do {
            return try target(of: reference, in: schema)
        } catch {
            if error.isReported { return nil }
            let document = reference.path.split(separator: "/").last.map(String.init)
            if let document, unread.contains(document) { return nil }
            diagnostics.append(
                Diagnostic(
                    .unresolvedReference,
                    "\"\(keyword.name)\" leads nowhere: \(error.message)",
                    help: error.help,
                    at: set.location(of: schema.id, keyword: keyword.name)
                )
            )
            return nil
        }
    }

    private struct DeadEnd: Error {
        let message: String
        let help: String?
        /// Whether the cause was reported where it is, so that the reference need not be.
        var isReported = false
    }

    private func target(of reference: URI, in schema: Schema) throws(DeadEnd) -> SchemaID {
        let absolute = reference.resolved(against: schema.base)
        let document = absolute.withoutFragment
        guard let resource = index.resources[document] ?? ownDocument(document, of: schema) else {
            throw deadEnd(without: document, in: schema)
        }
        guard let fragment = absolute.decodedFragment else {
            throw DeadEnd(message: "the fragment is not percent-encoded UTF-8", help: nil)
        }
        if fragment.isEmpty { return resource.root }
        guard fragment.hasPrefix("/") else {
            return try anchor(fragment, base: set[resource.root].base)
        }
        guard let pointer = JSONPointer(fragment) else {
            throw DeadEnd(
                message: "\"\(fragment)\" is not a JSON pointer",
                help: "a slash in a name is written ~1, a tilde ~0"
            )
        }
        return try self.schema(at: pointer, in: resource)
    }

    private func deadEnd(without document: URI, in schema: Schema) -> DeadEnd {
        switch missing[document] {
        case .because(let message, let help):
            DeadEnd(message: message, help: help)
        case .reported:
            DeadEnd(message: "the document \"\(document)\" has errors", help: nil, isReported: true)
        case nil:
            DeadEnd(
                message: document.scheme == "file"
                    ? "there is no file \"\(set.files[schema.file].schemasFolder)\(document.path)\""
                    : "no schema has the URI \"\(document)\"",
                help: nearestDocument(to: document)
            )
        }
    }

    /// An OpenAPI document is no schema, but its parts refer to each other through its URI.
    private func ownDocument(_ document: URI, of schema: Schema) -> ReferenceIndex.Resource? {
        guard set.files[schema.file].retrievalURI == document else { return nil }
        return ReferenceIndex.Resource(root: schema.id, pointer: .root)
    }

    private func anchor(_ name: String, base: URI) throws(DeadEnd) -> SchemaID {
        if let id = index.schema(anchor: name, base: base) { return id }
        let nearest = Spelling.nearest(to: name, among: index.anchorNames(base: base))
        throw DeadEnd(
            message: "no schema in that document has the anchor \"\(name)\"",
            help: nearest.map { "did you mean \"#\($0)\"?" }
        )
    }

    private func schema(at pointer: JSONPointer, in resource: ReferenceIndex.Resource) throws(DeadEnd)
        -> SchemaID
    {
        let file = set[resource.root].file
        let absolute = JSONPointer(tokens: resource.pointer.tokens + pointer.tokens)
        if let id = index.schema(at: absolute, file: file) { return id }
        if set.files[file].root.value(at: absolute) != nil {
            throw DeadEnd(
                message: "the value at \"#\(pointer)\" is not a schema",
                help: "refer to a schema, for example one in $defs"
            )
        }
        throw DeadEnd(
            message: "there is nothing at \"#\(pointer)\"",
            help: firstMissingStep(of: absolute, in: file)
        )
    }

    /// Names the step of a pointer that fails, and the member that may have been meant.
    private func firstMissingStep(of pointer: JSONPointer, in file: Int) -> String? {
        var node = set.files[file].root
        for token in pointer.tokens {
            guard let next = node.value(at: JSONPointer(tokens: [token])) else {
                let nearest = Spelling.nearest(to: token, among: (node.members ?? []).map(\.name))
                return nearest.map { "there is no \"\(token)\"; did you mean \"\($0)\"?" }
                    ?? "there is no \"\(token)\""
            }
            node = next
        }
        return nil
    }

    private func nearestDocument(to uri: URI) -> String {
        let name = uri.path.split(separator: "/").last.map(String.init) ?? ""
        let names = Set(set.files.compactMap { $0.text.path.split(separator: "/").last.map(String.init) })
        if names.contains(name) {
            return
                "there is a file of that name in another place; a reference counts from the $id of its own schema"
        }
        // Without the endings, which all files share.
        let bases = Dictionary(names.map { (SchemaFile.baseName(of: $0), $0) }) { first, _ in first }
        let nearest = Spelling.nearest(to: SchemaFile.baseName(of: name), among: bases.keys.sorted())
        return nearest.flatMap { bases[$0] }.map { "did you mean \"\($0)\"?" }
            ?? "references are never fetched; put the file into the schemas folder"
    }
}

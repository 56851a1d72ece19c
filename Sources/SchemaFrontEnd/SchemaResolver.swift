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
    ///   - purpose: what the schemas are for. It decides how much some problems weigh; and whether meta-schemas among
    ///     the files are schemas like others, or looked at only when a reference leads to them.
    package static func resolve(
        _ files: [SchemaFile],
        unread: Set<String> = [],
        located: LocatedDocuments = LocatedDocuments(),
        for purpose: SchemaPurpose = .generation
    ) -> (set: SchemaSet, diagnostics: [Diagnostic]) {
        var collector = SchemaCollector(files: files)
        collector.collect(collectsMetaSchemas: purpose == .validation)
        for (uri, file) in located.files {
            guard let root = collector.set.roots[file].first else { continue }
            collector.index.add(uri, root: root, pointer: .root)
        }
        var binder = ReferenceBinder(collector: collector, unread: unread, missing: located.missing)
        binder.bind()
        var set = binder.collector.set
        set.index = binder.collector.index
        set.declaresFacts = set.roots.contains { $0.contains { set[$0][.context] != nil } }
        if purpose == .generation { set.operations = set.readOperations() }
        var diagnostics = binder.collector.diagnostics + binder.diagnostics
        diagnostics += purpose.checks.flatMap { $0.run(set) }
        return (set, purpose.weighed(diagnostics))
    }
}

/// Follows every `$ref` and `$dynamicRef`.
struct ReferenceBinder {
    /// Collects what only a reference leads to.
    var collector: SchemaCollector
    let unread: Set<String>
    let missing: [URI: MissingDocument]
    var diagnostics: [Diagnostic] = []

    private var set: SchemaSet { _read { yield collector.set } }
    private var index: ReferenceIndex { _read { yield collector.index } }

    init(collector: SchemaCollector, unread: Set<String>, missing: [URI: MissingDocument]) {
        self.collector = collector
        self.unread = unread
        self.missing = missing
    }

    /// Binds every schema, also those that are collected on the way.
    mutating func bind() {
        var number = 0
        while number < set.schemas.count {
            let schema = set.schemas[number]
            if schema[.reference] != nil {
                collector.set.schemas[number].reference = target(of: .reference, in: schema)
            }
            if schema[.dynamicReference] != nil {
                collector.set.schemas[number].dynamicReference = target(of: .dynamicReference, in: schema)
            }
            number += 1
        }
        collector.reportKeywordsWithoutEffect()
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

    private mutating func target(of reference: URI, in schema: Schema) throws(DeadEnd) -> SchemaID {
        let absolute = reference.resolved(against: schema.base)
        let document = absolute.withoutFragment
        guard let resource = resource(document, for: schema) else {
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
        return try self.schema(at: pointer, in: resource, for: schema)
    }

    private mutating func resource(_ document: URI, for schema: Schema) -> ReferenceIndex.Resource? {
        if let known = index.resources[document] ?? ownDocument(document, of: schema) { return known }
        return collector.wake(document)
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
                    ? "there is no file \"\(place(of: document, besides: set.files[schema.file]))\""
                    : "no schema has the URI \"\(document)\"",
                help: nearestDocument(to: document)
            )
        }
    }

    /// Where a file would be, named as headers name documents.
    private func place(of document: URI, besides file: SchemaFile) -> String {
        let path = document.decodedPath ?? document.path
        return file.schemasFolder.isEmpty ? String(path.dropFirst()) : file.schemasFolder + path
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

    private mutating func schema(
        at pointer: JSONPointer,
        in resource: ReferenceIndex.Resource,
        for schema: Schema
    ) throws(DeadEnd) -> SchemaID {
        let file = set[resource.root].file
        let places = set.files[file].places
        // A pointer counts in the document as it was written.
        let written = JSONPointer(tokens: places.former(resource.pointer).tokens + pointer.tokens)
        guard let absolute = places.current(written) else {
            throw DeadEnd(message: "there is nothing at \"#\(pointer)\"", help: nil)
        }
        if let id = index.schema(at: absolute, file: file) { return id }
        if let id = schemaOnDemand(at: absolute, file: file, for: schema) { return id }
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

    /// A schema where none is expected. A value of an annotation is more likely a slip than meant, so that is said.
    private mutating func schemaOnDemand(at pointer: JSONPointer, file: Int, for schema: Schema) -> SchemaID?
    {
        guard let id = collector.addOnDemand(at: pointer, file: file) else { return nil }
        let place = set.files[file].places.former(pointer)
        diagnostics.append(
            Diagnostic(
                .unresolvedReference,
                "the value at \"#\(place)\" is a schema only because of this reference",
                severity: .warning,
                help: "move it to \"$defs\"",
                at: set.location(of: schema.id, keyword: Keyword.reference.name)
            )
        )
        return id
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
        let name = (uri.decodedPath ?? uri.path).split(separator: "/").last.map(String.init) ?? ""
        let names = Set(set.files.compactMap { $0.text.path.split(separator: "/").last.map(String.init) })
        if names.contains(name) {
            return
                "there is a file of that name in another place; a reference counts from the $id of its own schema"
        }
        // Without the endings, which all files share.
        let bases = Dictionary(names.map { (SchemaFile.baseName(of: $0), $0) }) { first, _ in first }
        let nearest = Spelling.nearest(to: SchemaFile.baseName(of: name), among: bases.keys.sorted())
        return nearest.flatMap { bases[$0] }.map { "did you mean \"\($0)\"?" }
            ?? "references are never fetched; put the file among the schemas"
    }
}

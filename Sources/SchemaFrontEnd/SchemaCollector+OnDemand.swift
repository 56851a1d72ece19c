import JSONSource

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

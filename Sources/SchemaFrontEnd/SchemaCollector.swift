import Diagnostics
import JSONSource

/// Finds every schema of the files, checks the form of every keyword, and notes what can be referred to.
struct SchemaCollector {
    var set: SchemaSet
    var index = ReferenceIndex()
    var diagnostics: [Diagnostic] = []

    /// The places of annotations that belong to others, by file and name.
    var foreignKeywords: [String: [String: [SourceLocation]]] = [:]

    init(files: [SchemaFile]) {
        set = SchemaSet(files: files)
    }

    mutating func collect() {
        for (number, file) in set.files.enumerated() {
            switch file.kind {
            case .schema:
                let root = add(file.root, file: number, pointer: .root, base: file.retrievalURI)
                set.roots[number] = [root].compactMap { $0 }
            case .metaSchema:
                continue
            case .openAPI:
                for place in OpenAPIWalker.schemas(in: file.root) {
                    let root = add(place.node, file: number, pointer: place.pointer, base: file.retrievalURI)
                    set.roots[number] += [root].compactMap { $0 }
                }
            }
            if let root = set.roots[number].first { index.add(file.retrievalURI, root: root, pointer: .root) }
        }
        reportForeignKeywords()
    }

    /// Adds a schema and those inside it. Nil when the value is not a schema.
    private mutating func add(
        _ node: JSONNode,
        file: Int,
        pointer: JSONPointer,
        base: URI,
        parent: SchemaID? = nil,
        keyword: String = ""
    ) -> SchemaID? {
        guard node.members != nil || node.boolean != nil else {
            let location = set.files[file].location(of: node.range, pointer: pointer)
            diagnostics.append(
                Diagnostic(
                    .notASchema,
                    "found \(node.typeInWords); expected a schema: an object, true or false",
                    help: keyword == Keyword.items.name && node.elements != nil
                        ? "schemas by position stand in \"prefixItems\"" : nil,
                    at: location
                )
            )
            return nil
        }
        let id = SchemaID(index: set.schemas.count)
        let base = newBase(of: node, outer: base)
        set.schemas.append(
            Schema(
                id: id,
                file: file,
                pointer: pointer,
                node: node,
                parent: parent,
                keyword: keyword,
                base: base
            )
        )
        register(id)
        var subschemas: [Schema.Subschema] = []
        for member in node.members ?? [] {
            guard let known = checkedKeyword(member, in: id) else { continue }
            for (key, value) in known.form.schemas(in: member.value) {
                var place = pointer.appending(member.name)
                if let key { place = place.appending(key) }
                let inner = add(
                    value,
                    file: file,
                    pointer: place,
                    base: base,
                    parent: id,
                    keyword: member.name
                )
                if let inner { subschemas.append(.init(keyword: member.name, key: key ?? "", id: inner)) }
            }
        }
        set.schemas[id.index].subschemas = subschemas
        return id
    }

    private func newBase(of node: JSONNode, outer: URI) -> URI {
        guard let text = node[Keyword.identifier.name]?.string, let identifier = URI(text) else {
            return outer
        }
        return identifier.resolved(against: outer).withoutFragment
    }

    /// Makes a schema known under its place, its `$id` and its anchors.
    private mutating func register(_ id: SchemaID) {
        let schema = set[id]
        index.add(place: schema.pointer, file: schema.file, id: id)
        if schema[.identifier]?.string != nil {
            if let first = index.add(schema.base, root: id, pointer: schema.pointer) {
                reportDuplicate(.identifier, of: id, first: first, what: "the $id \"\(schema.base)\"")
            }
        }
        for keyword in [Keyword.anchor, .dynamicAnchor] {
            guard let name = schema[keyword]?.string else { continue }
            if let first = index.add(anchor: name, base: schema.base, id: id), first != id {
                reportDuplicate(keyword, of: id, first: first, what: "the anchor \"\(name)\"")
            }
        }
    }

    private mutating func reportDuplicate(_ keyword: Keyword, of id: SchemaID, first: SchemaID, what: String)
    {
        let other = set.location(of: first)
        let place = other.position.map { "\(other.path):\($0.line):\($0.column)" } ?? other.path
        diagnostics.append(
            Diagnostic(
                .duplicateIdentifier,
                "\(what) is already used by the schema at \(place)",
                help: "give one of the two another name",
                at: set.location(of: id, keyword: keyword.name)
            )
        )
    }
}

extension KeywordForm {
    /// The subschemas in a keyword's value: with the property's name or the element's index, or without a key
    /// where the value itself is the schema.
    func schemas(in value: JSONNode) -> [(key: String?, node: JSONNode)] {
        switch subschemas {
        case nil: []
        case .itself: [(nil, value)]
        case .elements: (value.elements ?? []).enumerated().map { (String($0), $1) }
        case .members: (value.members ?? []).map { ($0.name, $0.value) }
        }
    }
}

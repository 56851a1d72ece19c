import Diagnostics
import JSONSource

/// Finds every schema of the files, checks the form of every keyword, and notes what can be referred to.
struct SchemaCollector {
    var set: SchemaSet
    var index = ReferenceIndex()
    var diagnostics: [Diagnostic] = []

    /// The places of annotations that belong to others, by file and name.
    var foreignKeywords: [String: [String: [SourceLocation]]] = [:]

    /// The places of keywords that a dialect leaves out, by file and name.
    var leftOutKeywords: [String: [String: [SourceLocation]]] = [:]

    /// The meta-schemas among the files that no reference has led to yet.
    var dormant: Set<Int> = []

    /// What unknown keywords may have been meant for; they come in crowds.
    var suggestions: [String: String?] = [:]

    /// The dialects that were looked up, by `$schema`.
    private var dialects: [String: SchemaDialect] = [:]

    init(files: [SchemaFile]) {
        set = SchemaSet(files: files)
    }

    /// - Parameter collectsMetaSchemas: whether the meta-schemas among the files are schemas like others.
    mutating func collect(collectsMetaSchemas: Bool) {
        for (number, file) in set.files.enumerated() {
            if file.kind == .metaSchema, !collectsMetaSchemas {
                dormant.insert(number)
            } else {
                set.roots[number] = collect(number)
            }
        }
    }

    /// Adds the schemas of a file, and answers those that stand for themselves.
    mutating func collect(_ number: Int) -> [SchemaID] {
        let file = set.files[number]
        let places =
            file.kind == .openAPI
            ? OpenAPIWalker.schemas(in: file.root)
            : [OpenAPIWalker.Place(pointer: .root, node: file.root)]
        let roots = places.compactMap { place in
            add(place.node, file: number, pointer: place.pointer, base: file.retrievalURI)
        }
        if let root = roots.first { index.add(file.retrievalURI, root: root, pointer: .root) }
        return roots
    }

    /// The dialect of a resource's root, or the one around it where it names none.
    private mutating func dialect(of node: JSONNode, inside outer: SchemaDialect) -> SchemaDialect {
        guard let text = node[Keyword.schemaDialect.name]?.string else { return outer }
        if let known = dialects[text] { return known }
        let dialect = SchemaDialect.named(text, among: set.files)
        dialects[text] = dialect
        return dialect
    }

    /// Adds a schema and those inside it. Nil when the value is not a schema.
    mutating func add(
        _ node: JSONNode,
        file: Int,
        pointer: JSONPointer,
        base: URI,
        dialect: SchemaDialect = SchemaDialect(),
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
        let isResource = parent == nil || node[Keyword.identifier.name] != nil
        let dialect = isResource ? self.dialect(of: node, inside: dialect) : dialect
        let node = withoutLeftOut(node, of: dialect, file: file, pointer: pointer)
        set.schemas.append(
            Schema(
                Schema.Text(
                    id: id,
                    file: file,
                    pointer: pointer,
                    node: node,
                    parent: parent,
                    keyword: keyword,
                    base: base,
                    dialect: dialect
                )
            )
        )
        register(id)
        var subschemas: [Schema.Subschema] = []
        var mentioned: TypeSet = []
        for member in node.members ?? [] {
            guard let known = checkedKeyword(member, in: id) else { continue }
            if let types = known.types(of: member.value) { mentioned.formUnion(types) }
            guard known.form.subschemas != nil else { continue }
            for (key, value) in known.form.schemas(in: member.value) {
                var place = pointer.appending(member.name)
                if let key { place = place.appending(key) }
                let inner = add(
                    value,
                    file: file,
                    pointer: place,
                    base: base,
                    dialect: dialect,
                    parent: id,
                    keyword: member.name
                )
                if let inner { subschemas.append(.init(keyword: member.name, key: key ?? "", id: inner)) }
            }
        }
        set.schemas[id.index].subschemas = subschemas
        set.schemas[id.index].mentionedTypes = mentioned
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

import Diagnostics

extension SchemaCheck {
    /// A required name that no `properties` declares is most often misspelt.
    static let requiredNames = SchemaCheck { set in
        set.schemas.flatMap { schema -> [Diagnostic] in
            guard let names = schema[.required]?.elements, !names.isEmpty else { return [] }
            var declared = DeclaredNames(set: set)
            declared.visit(set.outermostInPlace(schema.id))
            guard !declared.names.isEmpty, !declared.hasOthers else { return [] }
            return names.enumerated().compactMap { index, node in
                guard let name = node.string, !declared.names.contains(name) else { return nil }
                let nearest = Spelling.nearest(to: name, among: declared.names.sorted())
                return Diagnostic(
                    .undeclaredRequired,
                    "\"\(name)\" is required but \"properties\" does not declare it",
                    severity: .warning,
                    help: nearest.map { "did you mean \"\($0)\"?" },
                    at: set.files[schema.file].location(
                        of: node.range,
                        pointer: schema.pointer.appending(Keyword.required.name).appending(index)
                    )
                )
            }
        }
    }
}

/// The property names that are declared for one instance, by a schema and all that applies in its place.
private struct DeclaredNames {
    let set: SchemaSet
    var names: Set<String> = []

    /// Whether names come from a schema for properties that are not listed.
    var hasOthers = false
    private var visited: Set<SchemaID> = []

    init(set: SchemaSet) {
        self.set = set
    }

    mutating func visit(_ id: SchemaID) {
        guard visited.insert(id).inserted else { return }
        let schema = set[id]
        names.formUnion((schema[.properties]?.members ?? []).map(\.name))
        if schema[.patternProperties] != nil { hasOthers = true }
        if let others = schema[.additionalProperties], others.members != nil { hasOthers = true }
        for inner in set.inPlace(id) { visit(inner) }
    }
}

extension SchemaSet {
    /// The schema that this one applies in the place of: the object's own schema for a branch of its `oneOf`.
    func outermostInPlace(_ id: SchemaID) -> SchemaID {
        var id = id
        while let parent = self[id].parent, Self.inPlaceKeywords.contains(self[id].keyword) { id = parent }
        return id
    }
}

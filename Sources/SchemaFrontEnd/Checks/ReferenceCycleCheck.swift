import Diagnostics

extension SchemaCheck {
    /// References that come back to where they started without a step into the instance never end.
    static let referenceCycles = SchemaCheck { set in
        var search = CycleSearch(set: set)
        for schema in set.schemas { search.visit(schema.id) }
        return search.diagnostics
    }
}

/// Depth-first search along the keywords that apply in place.
private struct CycleSearch {
    let set: SchemaSet
    var diagnostics: [Diagnostic] = []
    private var finished: Set<SchemaID> = []
    private var path: [SchemaID] = []

    init(set: SchemaSet) {
        self.set = set
    }

    mutating func visit(_ id: SchemaID) {
        if let start = path.firstIndex(of: id) {
            report(Array(path[start...]))
            return
        }
        guard !finished.contains(id) else { return }
        path.append(id)
        for inner in set.inPlace(id) { visit(inner) }
        path.removeLast()
        finished.insert(id)
    }

    private mutating func report(_ cycle: [SchemaID]) {
        let steps = cycle.filter { set[$0].reference != nil || set[$0].dynamicReference != nil }
        guard let first = steps.min() else { return }
        let others = steps.filter { $0 != first }.map { id in
            let path = set[id].file == set[first].file ? "" : set.files[set[id].file].text.path
            return "\(path)#\(set[id].pointer)"
        }
        let way = others.isEmpty ? "to itself" : "through \(others.joined(separator: ", "))"
        diagnostics.append(
            Diagnostic(
                .referenceCycle,
                "this reference leads back \(way) without a step into an object or array; it describes no value",
                at: set.location(
                    of: first,
                    keyword: set[first].reference == nil
                        ? Keyword.dynamicReference.name : Keyword.reference.name
                )
            )
        )
    }
}

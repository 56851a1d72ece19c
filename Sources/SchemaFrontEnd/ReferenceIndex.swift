import JSONSource

/// What references can lead to: resources by URI, anchors, and schemas by place.
struct ReferenceIndex {
    /// A schema document or an embedded resource with an `$id` of its own.
    struct Resource {
        let root: SchemaID
        /// Where the resource begins in its file; pointers in fragments count from here.
        let pointer: JSONPointer
    }

    private(set) var resources: [URI: Resource] = [:]
    private var anchors: [URI: [String: SchemaID]] = [:]
    private var places: [Int: [JSONPointer: SchemaID]] = [:]

    /// Adds a resource. Answers the root of the resource that already has this URI, and keeps that one.
    @discardableResult
    mutating func add(_ uri: URI, root: SchemaID, pointer: JSONPointer) -> SchemaID? {
        if let first = resources[uri] { return first.root == root ? nil : first.root }
        resources[uri] = Resource(root: root, pointer: pointer)
        return nil
    }

    /// Adds an anchor. Answers the schema that already has this one, and keeps that one.
    mutating func add(anchor name: String, base: URI, id: SchemaID) -> SchemaID? {
        if let first = anchors[base]?[name] { return first }
        anchors[base, default: [:]][name] = id
        return nil
    }

    mutating func add(place pointer: JSONPointer, file: Int, id: SchemaID) {
        places[file, default: [:]][pointer] = id
    }

    func schema(at pointer: JSONPointer, file: Int) -> SchemaID? {
        places[file]?[pointer]
    }

    func schema(anchor name: String, base: URI) -> SchemaID? {
        anchors[base]?[name]
    }

    func anchorNames(base: URI) -> [String] {
        anchors[base].map { $0.keys.sorted() } ?? []
    }
}

import JSONSource

/// The URIs that a file on its own is known by and those that it leads to, all without fragments.
///
/// They are found as the references will be bound: relative to the `$id` that they stand below, and only where a
/// schema stands, so that a property called `$ref` is not taken for a reference.
package struct DocumentLinks: Sendable {
    /// What references in the file's root schema are relative to.
    package let base: URI

    /// The file's retrieval URI and the `$id`s in it.
    package private(set) var identifiers: Set<URI> = []

    /// Where `$ref` and `$dynamicRef` lead to outside of the file, each once, in the order of the text.
    package private(set) var references: [URI] = []

    /// The dialects that `$schema` names and the generator does not know itself, each once, in the order of the text.
    package private(set) var dialects: [URI] = []

    package init(of file: SchemaFile) {
        var collector = SchemaCollector(files: [file])
        collector.collect(collectsMetaSchemas: true)
        let schemas = collector.set.schemas
        base = schemas.first?.base ?? file.retrievalURI
        identifiers = Set(collector.index.resources.keys).union([file.retrievalURI])
        var seen = identifiers
        for schema in schemas {
            for keyword in [Keyword.reference, .dynamicReference] {
                guard let reference = schema[keyword]?.string.flatMap({ URI($0) }) else { continue }
                let document = reference.resolved(against: schema.base).withoutFragment
                if seen.insert(document).inserted { references.append(document) }
            }
        }
        var seenDialects: Set<String> = Dialect.known
        for text in schemas.compactMap({ $0[.schemaDialect]?.string }) {
            guard let dialect = URI(text)?.withoutFragment, dialect.scheme != nil,
                seenDialects.insert(dialect.description).inserted
            else { continue }
            dialects.append(dialect)
        }
    }
}

/// What is known about the URIs of documents beyond those that the files have as their own.
package struct LocatedDocuments: Sendable {
    /// Further URIs that lead to a file, by its index among the files.
    package var files: [URI: Int] = [:]

    /// Why URIs lead to no file.
    package var missing: [URI: MissingDocument] = [:]

    package init() {}
}

/// Why a document is not among the files.
package enum MissingDocument: Sendable {
    /// Every reference to it is reported, with what to do.
    case because(_ message: String, help: String?)

    /// What is wrong with the document was reported; references to it are not.
    case reported
}

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

import JSONSource

/// A URI or relative reference in its five parts (RFC 3986 section 3), enough to resolve one against another.
package struct URI: Hashable, Sendable, CustomStringConvertible {
    package var scheme: String?
    package var authority: String?
    package var path: String
    package var query: String?
    package var fragment: String?

    /// Splits a text as RFC 3986 appendix B does. Nil when a character may not stand in a URI.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            // Small letters, which most are, need no second look.
            let isLetter = bytes[index] >= 0x61 && bytes[index] <= 0x7A
            guard isLetter || Self.mayStand(bytes[index]) else { return nil }
            index += 1
        }
        // By bytes: every delimiter is ASCII, and searching for characters is many times slower.
        var rest = text.utf8[...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(text[rest.index(after: hash)..<rest.endIndex])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            query = String(text[rest.index(after: mark)..<rest.endIndex])
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = text[rest.startIndex..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = String(text[rest.startIndex..<end])
            rest = rest[end...]
        }
        path = String(text[rest.startIndex..<rest.endIndex])
    }

    /// The reference seen from a base (RFC 3986 section 5.2.2).
    package func resolved(against base: URI) -> URI {
        if scheme != nil { return normalized }
        var target = self
        target.scheme = base.scheme
        guard authority == nil else { return target.normalized }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            target.query = query ?? base.query
            return target
        }
        if !path.hasPrefix("/") { target.path = merged(with: base) }
        return target.normalized
    }

    /// The same URI without its fragment.
    package var withoutFragment: URI {
        var copy = self
        copy.fragment = nil
        return copy
    }

    /// The fragment with its percent-encodings resolved; empty when there is none. Nil when they are not UTF-8.
    package var decodedFragment: String? { Self.decoded(fragment ?? "") }

    /// The path with its percent-encodings resolved. Nil when they are not UTF-8.
    package var decodedPath: String? { Self.decoded(path) }

    private static func decoded(_ text: String) -> String? {
        guard text.contains("%") else { return text }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let value = UInt8(String(Substring(rest.prefix(2))), radix: 16), rest.count >= 2 else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    package var description: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// Letters past ASCII may stand too: an IRI is as good a name (RFC 3987).
    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case ...UInt8(ascii: " "), 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"):
            false
        default: true
        }
    }

    /// RFC 3986 section 3.1.
    private static func isScheme(_ text: Substring.UTF8View) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        guard let first = text.first, isLetter(first) else { return false }
        return text.allSatisfy { byte in
            isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || "+-.".utf8.contains(byte)
        }
    }

    /// RFC 3986 section 5.2.3.
    private func merged(with base: URI) -> String {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.lastIndex(of: "/") else { return path }
        return base.path[...slash] + path
    }

    /// Without `.` and `..` segments (RFC 3986 section 5.2.4).
    private var normalized: URI {
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard segments.contains(where: { $0 == "." || $0 == ".." }) else { return self }
        var output: [Substring] = []
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".":
                if isLast { output.append("") }
            case "..":
                if output.count > 1 || output.first.map({ !$0.isEmpty }) == true { output.removeLast() }
                if isLast { output.append("") }
            default:
                output.append(segment)
            }
        }
        var copy = self
        copy.path = output.joined(separator: "/")
        return copy
    }
}

extension URI {
    /// The reference to the document itself.
    package static let empty = URI(path: "")

    private init(path: String) {
        self.path = path
    }
}

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

import Diagnostics
import JSONSource
import PayloadRuntime

/// The number of a schema within its ``SchemaSet``.
package struct SchemaID: Hashable, Sendable, Comparable {
    package let index: Int

    package static func < (left: SchemaID, right: SchemaID) -> Bool {
        left.index < right.index
    }
}

/// A schema or subschema with its place, its base URI and what it refers to.
package struct Schema: Sendable {
    /// What never changes. Schemas are handed around all the time, and so a copy costs next to nothing.
    private let text: Text

    /// The schemas that stand directly in it, in the text's order.
    package internal(set) var subschemas: [Subschema] = []

    /// What `$ref` leads to. Nil without one.
    package internal(set) var reference: SchemaID?

    /// What `$dynamicRef` leads to before it is redirected. Nil without one.
    package internal(set) var dynamicReference: SchemaID?

    /// The types that its keywords speak of, each for itself.
    package internal(set) var mentionedTypes: TypeSet = []

    init(_ text: Text) {
        self.text = text
    }

    package var id: SchemaID { text.id }

    /// Index of its file in ``SchemaSet/files``.
    package var file: Int { text.file }

    package var pointer: JSONPointer { text.pointer }

    /// Without the keywords that its dialect leaves out.
    package var node: JSONNode { text.node }

    /// The schema that it stands in. Nil for the root of a document, and for an OpenAPI document's schemas.
    package var parent: SchemaID? { text.parent }

    /// The keyword that holds it: `properties` for a property's schema. Empty for a root.
    package var keyword: String { text.keyword }

    /// What references inside it are relative to (JSON Schema Core 2020-12 section 8.2.1).
    package var base: URI { text.base }

    /// What its resource's `$schema` says about its keywords.
    package var dialect: SchemaDialect { text.dialect }

    /// What is known of a schema when it is met.
    final class Text: Sendable {
        let id: SchemaID
        let file: Int
        let pointer: JSONPointer
        let node: JSONNode
        let parent: SchemaID?
        let keyword: String
        let base: URI
        let dialect: SchemaDialect

        /// The marks of its keywords.
        let marks: KeywordMarks

        /// The types that `type` names; every type without one.
        let types: TypeSet

        init(
            id: SchemaID,
            file: Int,
            pointer: JSONPointer,
            node: JSONNode,
            parent: SchemaID?,
            keyword: String,
            base: URI,
            dialect: SchemaDialect
        ) {
            self.id = id
            self.file = file
            self.pointer = pointer
            self.node = node
            self.parent = parent
            self.keyword = keyword
            self.base = base
            self.dialect = dialect
            var marks = KeywordMarks()
            for member in node.members ?? [] { marks.formUnion(KeywordMarks(member.name)) }
            self.marks = marks
            types = Self.types(node[Keyword.type.name])
        }

        private static func types(_ value: JSONNode?) -> TypeSet {
            guard let value else { return .any }
            if let name = value.string { return TypeSet(name: name) ?? [] }
            var types: TypeSet = []
            for element in value.elements ?? [] {
                if let name = element.string { types.formUnion(TypeSet(name: name) ?? []) }
            }
            return types
        }
    }

    /// A schema inside another.
    package struct Subschema: Sendable {
        package let keyword: String
        /// The property's name, the element's index, or empty for a keyword that holds one schema.
        package let key: String
        package let id: SchemaID
    }
}

extension Schema {
    /// The value of a keyword, or nil when the schema does not have it.
    package subscript(keyword: Keyword) -> JSONNode? {
        text.marks.mayContain(keyword.mark) ? text.node[keyword.name] : nil
    }

    /// The keyword's value as an integer that is not negative. Numbers past `Int.max` give `Int.max`, since no
    /// instance can be that long.
    package func count(_ keyword: Keyword) -> Int? {
        guard let text = self[keyword]?.number else { return nil }
        return Int(text) ?? Double(text).map { $0 >= 9e18 ? Int.max : Int($0) }
    }

    /// With how many decimals of a second `x-clock-default` writes the time now. Nil without the keyword.
    package var clockDecimals: Int? {
        self[.clockDefault]?["fractionDigits"]?.number.flatMap { JSONNumber($0) }.flatMap { Int(exactly: $0) }
    }

    /// The types that `type` names; every type without one.
    package var types: TypeSet {
        text.types
    }

    /// The subschemas that a keyword holds, in the text's order.
    package func subschemas(_ keyword: Keyword) -> [Subschema] {
        guard text.marks.mayContain(keyword.mark) else { return [] }
        return subschemas.filter { $0.keyword == keyword.name }
    }

    /// The subschema that a keyword with one schema holds.
    package func subschema(_ keyword: Keyword) -> SchemaID? {
        guard text.marks.mayContain(keyword.mark) else { return nil }
        return subschemas.first { $0.keyword == keyword.name }?.id
    }
}

/// All schemas of a run, with their references bound.
package struct SchemaSet: Sendable {
    /// Those that were given, and the built-in ones that a reference leads to.
    package internal(set) var files: [SchemaFile]

    /// Indexed by ``SchemaID/index``.
    package internal(set) var schemas: [Schema] = []

    /// For each file, the schemas that stand for themselves: a schema document's root, an OpenAPI document's
    /// components and inline schemas. None for a meta-schema, unless it was asked for.
    package internal(set) var roots: [[SchemaID]]

    /// What the OpenAPI documents have under `paths`, in the order of the files and of their texts. Empty until all
    /// references are bound.
    package internal(set) var operations: [OpenAPIOperation] = []

    /// Whether any document declares facts. False until all references are bound.
    package internal(set) var declaresFacts = false

    /// Finds schemas by their places.
    var index = ReferenceIndex()

    init(files: [SchemaFile]) {
        self.files = files
        roots = Array(repeating: [], count: files.count)
    }

    package subscript(id: SchemaID) -> Schema {
        // Lends the schema instead of copying it, which nearly everything here does nearly all the time.
        _read { yield schemas[id.index] }
    }

    /// The place of a schema, or of the value of one of its keywords.
    package func location(of id: SchemaID, keyword: String? = nil) -> SourceLocation {
        let schema = self[id]
        let file = files[schema.file]
        guard let keyword, let member = schema.node.members?.last(where: { $0.name == keyword }) else {
            return file.location(of: schema.node.range, pointer: schema.pointer)
        }
        return file.location(of: member.value.range, pointer: schema.pointer.appending(keyword))
    }
}

extension Schema {
    /// Whether it has an `$id`, with which a schema resource begins (JSON Schema Core 2020-12 section 8.2.1).
    package var hasIdentifier: Bool {
        // One that is no URI is an error of the schema.
        self[.identifier]?.string != nil
    }
}

extension SchemaSet {
    /// Where a schema is, as a URI: that of its resource, with a JSON Pointer from the resource's root in the
    /// fragment (JSON Schema Core 2020-12 section 12.3.2, RFC 6901 section 6).
    ///
    /// The root itself has no fragment. A document without an `$id` has the URI that it was read from.
    package func absoluteLocation(of id: SchemaID) -> String {
        let schema = self[id]
        var root = id
        while !self[root].hasIdentifier, let parent = self[root].parent { root = parent }
        // An OpenAPI document is the resource of its schemas without an `$id`, whose pointers begin at its root.
        let start = self[root].hasIdentifier ? self[root].pointer.tokens.count : 0
        let pointer = JSONPointer(tokens: Array(schema.pointer.tokens.dropFirst(start)))
        return SchemaLocation.appending(pointer.description, to: schema.base.description)
    }
}

/// Bodies of updates that can only overwrite (`x-merge`).
extension SchemaSet {
    /// The schemas of such bodies and of every value in them, through references.
    package var overwriteOnlySchemas: Set<SchemaID> {
        var reached: Set<SchemaID> = []
        var open = schemas.filter { $0[.merge]?["mode"]?.string == "overwrite-only" }.map(\.id)
        let aside: Set<String> = [
            Keyword.definitions.name, Keyword.context.name, Keyword.not.name, Keyword.propertyNames.name,
        ]
        while let id = open.popLast() {
            guard reached.insert(id).inserted else { continue }
            open += self[id].subschemas.filter { !aside.contains($0.keyword) }.map(\.id)
            open += [self[id].reference, self[id].dynamicReference].compactMap { $0 }
        }
        return reached
    }

    /// What a schema says about null.
    enum NullStance {
        /// It names null as a type or a value.
        case allows
        /// It names others.
        case refuses
        /// Nothing: null is one of the values that it leaves open.
        case silent
    }

    func nullStance(_ id: SchemaID) -> NullStance {
        var visited: Set<SchemaID> = []
        return nullStance(id, &visited)
    }

    private func nullStance(_ id: SchemaID, _ visited: inout Set<SchemaID>) -> NullStance {
        guard visited.insert(id).inserted else { return .silent }
        let schema = self[id]
        if let flag = schema.node.boolean { return flag ? .silent : .refuses }
        var stances: [NullStance] = []
        if schema[.type] != nil { stances.append(schema.types.contains(.null) ? .allows : .refuses) }
        let values = schema[.enumeration]?.elements ?? schema[.constant].map { [$0] }
        if let values { stances.append(values.contains { $0.isNull } ? .allows : .refuses) }
        for inner in schema.subschemas(.allOf) { stances.append(nullStance(inner.id, &visited)) }
        if let target = schema.reference ?? schema.dynamicReference {
            stances.append(nullStance(target, &visited))
        }
        for keyword in [Keyword.anyOf, .oneOf] {
            let branches = schema.subschemas(keyword).map { nullStance($0.id, &visited) }
            if branches.contains(.allows) {
                stances.append(.allows)
            } else if !branches.isEmpty, branches.allSatisfy({ $0 == .refuses }) {
                stances.append(.refuses)
            }
        }
        if stances.contains(.refuses) { return .refuses }
        return stances.contains(.allows) ? .allows : .silent
    }
}

extension JSONNode {
    fileprivate var isNull: Bool {
        if case .null = content { true } else { false }
    }
}

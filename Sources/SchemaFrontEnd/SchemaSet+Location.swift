import JSONSource
import PayloadRuntime

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

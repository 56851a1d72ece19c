import Diagnostics
import JSONSource

/// A value in a document, with its place.
package struct OpenAPIValue: Sendable {
    /// Index of its document in ``SchemaSet/files``.
    package let file: Int

    package let pointer: JSONPointer
    package let node: JSONNode

    /// The value of a member. Nil without one.
    package subscript(name: String) -> OpenAPIValue? {
        node[name].map { OpenAPIValue(file: file, pointer: pointer.appending(name), node: $0) }
    }

    /// The text under a name. Nil without one, and for an empty one.
    package func text(_ name: String) -> String? {
        node[name]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The members with their names, in the text's order. Empty for what is no object.
    package var members: [(name: String, value: OpenAPIValue)] {
        (node.members ?? []).map {
            ($0.name, OpenAPIValue(file: file, pointer: pointer.appending($0.name), node: $0.value))
        }
    }

    /// The elements. Empty for what is no array.
    package var elements: [OpenAPIValue] {
        (node.elements ?? []).enumerated().map {
            OpenAPIValue(file: file, pointer: pointer.appending($0), node: $1)
        }
    }
}

extension SchemaSet {
    /// The roots of the OpenAPI documents, in the order of the files.
    package var descriptions: [OpenAPIValue] {
        files.indices.filter { files[$0].kind == .openAPI }.map {
            OpenAPIValue(file: $0, pointer: .root, node: files[$0].root)
        }
    }

    /// Where a value is.
    package func location(of value: OpenAPIValue) -> SourceLocation {
        files[value.file].location(of: value.node.range, pointer: value.pointer)
    }

    /// The value itself, or what it refers to (OpenAPI 3.1.0 section 4.8.23). Nil for a reference that leads nowhere
    /// or goes in circles.
    package func resolved(_ value: OpenAPIValue) -> OpenAPIValue? {
        var value = value
        for _ in 0..<16 {
            guard value.node["$ref"]?.string != nil else { return value }
            guard let target = target(of: value) else { return nil }
            value = target
        }
        return nil
    }

    /// What a reference leads to, which may be another one. Nil for what is none, and for one that leads nowhere.
    func target(of value: OpenAPIValue) -> OpenAPIValue? {
        value.node["$ref"]?.string.flatMap { self.value($0, from: value.file) }
    }

    /// What a reference in an OpenAPI document leads to.
    private func value(_ reference: String, from file: Int) -> OpenAPIValue? {
        guard let target = URI(reference)?.resolved(against: files[file].retrievalURI),
            let pointer = target.decodedFragment.flatMap({ JSONPointer($0) })
        else { return nil }
        let document = target.withoutFragment
        let isSame = files[file].retrievalURI == document
        guard let found = isSame ? file : files.firstIndex(where: { $0.retrievalURI == document }),
            let node = files[found].root.value(at: pointer)
        else { return nil }
        return OpenAPIValue(file: found, pointer: pointer, node: node)
    }

    /// The schema that a reference in an OpenAPI document leads to, outside of a `$ref`.
    func schema(_ reference: String, from file: Int) -> SchemaID? {
        value(reference, from: file).flatMap(schema(of:))
    }

    /// The schema that stands there.
    package func schema(of value: OpenAPIValue) -> SchemaID? {
        index.schema(at: value.pointer, file: value.file)
    }
}

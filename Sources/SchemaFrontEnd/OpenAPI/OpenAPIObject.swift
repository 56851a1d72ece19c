import Diagnostics
import JSONSource

/// The objects of an OpenAPI document that are read.
indirect enum OpenAPIObject {
    case document
    case info
    case server
    case serverVariable
    case components
    case securityScheme
    case pathItem
    case operation
    case parameter
    case header
    case requestBody
    case response
    case mediaType
    case example
    case encoding
    case schema
    case map(OpenAPIObject)
    case list(OpenAPIObject)

    /// Whether examples in the object are instances of its schema. A body in another form than JSON is no instance.
    func hasSamples(_ pointer: JSONPointer) -> Bool {
        switch self {
        case .parameter, .header: true
        case .mediaType: pointer.tokens.last?.lowercased().contains("json") == true
        default: false
        }
    }

    /// Whether the object may be a reference to one that stands elsewhere (OpenAPI 3.1.0 section 4.8.23).
    var mayBeReference: Bool {
        switch self {
        case .map, .list, .document, .info, .server, .serverVariable, .components, .operation, .mediaType,
            .encoding, .schema:
            false
        default: true
        }
    }

    /// Where the components have such objects. Nil for those that they do not have.
    var section: String? {
        switch self {
        case .response: "responses"
        case .parameter: "parameters"
        case .example: "examples"
        case .requestBody: "requestBodies"
        case .header: "headers"
        case .securityScheme: "securitySchemes"
        case .pathItem: "pathItems"
        default: nil
        }
    }

    /// What stands under a field, or nil for what is not read.
    func field(_ name: String) -> OpenAPIObject? {
        switch self {
        // The Paths, Callback and Responses Objects can have extensions, and a Callback Object can be a reference.
        case .map(.pathItem), .map(.response): if name.hasPrefix("x-") || name == "$ref" { return nil }
        default: break
        }
        if case .map(let kind) = self { return kind }
        return switch (self, name) {
        case (.document, "components"): .components
        case (.document, "info"): .info
        case (.document, "servers"), (.pathItem, "servers"), (.operation, "servers"): .list(.server)
        case (.document, "paths"), (.document, "webhooks"): .map(.pathItem)
        case (.server, "variables"): .map(.serverVariable)
        case (.components, "schemas"): .map(.schema)
        case (.components, "responses"), (.operation, "responses"): .map(.response)
        case (.components, "parameters"): .map(.parameter)
        case (.components, "requestBodies"): .map(.requestBody)
        case (.components, "headers"), (.response, "headers"), (.encoding, "headers"): .map(.header)
        case (.components, "pathItems"): .map(.pathItem)
        case (.components, "callbacks"), (.operation, "callbacks"): .map(.map(.pathItem))
        case (.components, "securitySchemes"): .map(.securityScheme)
        case (.components, "examples"), (.parameter, "examples"), (.header, "examples"),
            (.mediaType, "examples"):
            .map(.example)
        case (.pathItem, _) where SchemaSet.methods.contains(name): .operation
        case (.pathItem, "parameters"), (.operation, "parameters"): .list(.parameter)
        case (.operation, "requestBody"): .requestBody
        case (.parameter, "schema"), (.header, "schema"), (.mediaType, "schema"): .schema
        case (.parameter, "content"), (.header, "content"), (.requestBody, "content"), (.response, "content"):
            .map(.mediaType)
        case (.mediaType, "encoding"): .map(.encoding)
        default: nil
        }
    }
}

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

/// A path template (OpenAPI 3.1.0 section 4.8.8.2), and other text with names in braces.
package enum URITemplate {
    package enum Part: Equatable, Sendable {
        case text(String)
        case name(String)
    }

    /// The pieces in their order. A brace without its counterpart is text.
    package static func parts(of template: String) -> [Part] {
        var parts: [Part] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [.text(String(rest))]
    }

    /// What stands outside of braces.
    package static func texts(of template: String) -> [String] {
        parts(of: template).compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The names in braces.
    package static func names(in template: String) -> [String] {
        parts(of: template).compactMap { if case .name(let name) = $0 { name } else { nil } }
    }
}

extension SchemaSet {
    /// The security schemes of a document (OpenAPI 3.1.0 section 4.8.27) with their names.
    package func securitySchemes(of document: OpenAPIValue) -> [(name: String, value: OpenAPIValue)] {
        (document["components"]?["securitySchemes"]?.members ?? []).compactMap { name, value in
            resolved(value).map { (name, $0) }
        }
    }
}

import JSONSource

/// Finds the schemas of an OpenAPI document by its structure (OpenAPI 3.1.0 section 4.8), so that a member
/// that happens to be called `schema` inside an example is not taken for one.
package enum OpenAPIWalker {
    /// A value and its place.
    package struct Place: Sendable {
        package let pointer: JSONPointer
        package let node: JSONNode
    }

    /// What a document's structure leads to.
    package struct Places: Sendable {
        /// In the document's order, those of the components first.
        package var schemas: [Place] = []

        /// The values of `$ref` in objects that are not schemas: parameters, responses and so on.
        package var references: [Place] = []
    }

    package static func places(in root: JSONNode) -> Places {
        var found = Places()
        if let components = root["components"] {
            walk(components, as: .components, at: JSONPointer(tokens: ["components"]), into: &found)
        }
        for name in ["paths", "webhooks"] {
            guard let items = root[name] else { continue }
            walk(items, as: .map(.pathItem), at: JSONPointer(tokens: [name]), into: &found)
        }
        return found
    }

    private static func walk(
        _ node: JSONNode,
        as object: OpenAPIObject,
        at pointer: JSONPointer,
        into found: inout Places
    ) {
        if case .schema = object {
            found.schemas.append(Place(pointer: pointer, node: node))
            return
        }
        if object.mayBeReference, let reference = node["$ref"] {
            found.references.append(Place(pointer: pointer.appending("$ref"), node: reference))
        }
        for (index, element) in (node.elements ?? []).enumerated() {
            guard case .list(let kind) = object else { continue }
            walk(element, as: kind, at: pointer.appending(index), into: &found)
        }
        for member in node.members ?? [] {
            guard let kind = object.field(member.name) else { continue }
            walk(member.value, as: kind, at: pointer.appending(member.name), into: &found)
        }
    }
}

/// The objects of an OpenAPI document that lead to schemas.
indirect enum OpenAPIObject {
    case components
    case pathItem
    case operation
    /// A parameter or a header.
    case parameter
    case requestBody
    case response
    case mediaType
    case encoding
    case schema
    case map(OpenAPIObject)
    case list(OpenAPIObject)

    /// Whether the object may be a reference to one that stands elsewhere (OpenAPI 3.1.0 section 4.8.23).
    var mayBeReference: Bool {
        switch self {
        case .map, .list, .components, .operation, .mediaType, .encoding, .schema: false
        default: true
        }
    }

    /// What stands under a field, or nil when nothing below it can hold a schema.
    func field(_ name: String) -> OpenAPIObject? {
        if case .map(let kind) = self { return name.hasPrefix("x-") ? nil : kind }
        return switch (self, name) {
        case (.components, "schemas"): .map(.schema)
        case (.components, "responses"), (.operation, "responses"): .map(.response)
        case (.components, "parameters"): .map(.parameter)
        case (.components, "requestBodies"): .map(.requestBody)
        case (.components, "headers"), (.response, "headers"), (.encoding, "headers"): .map(.parameter)
        case (.components, "pathItems"): .map(.pathItem)
        case (.components, "callbacks"), (.operation, "callbacks"): .map(.map(.pathItem))
        case (.pathItem, "get"), (.pathItem, "put"), (.pathItem, "post"), (.pathItem, "delete"),
            (.pathItem, "options"), (.pathItem, "head"), (.pathItem, "patch"), (.pathItem, "trace"):
            .operation
        case (.pathItem, "parameters"), (.operation, "parameters"): .list(.parameter)
        case (.operation, "requestBody"): .requestBody
        case (.parameter, "schema"), (.mediaType, "schema"): .schema
        case (.parameter, "content"), (.requestBody, "content"), (.response, "content"): .map(.mediaType)
        case (.mediaType, "encoding"): .map(.encoding)
        default: nil
        }
    }
}

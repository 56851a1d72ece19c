import JSONSource

/// Finds the schemas of an OpenAPI document by its structure (OpenAPI 3.1.0 section 4.8), so that a member
/// that happens to be called `schema` inside an example is not taken for one.
package enum OpenAPIWalker {
    /// A value and its place.
    package struct Place: Sendable {
        package let pointer: JSONPointer
        package let node: JSONNode
    }

    /// The schemas in the document's order, those of the components first.
    package static func schemas(in root: JSONNode) -> [Place] {
        var found: [Place] = []
        walk(root) { object, place in
            if case .schema = object { found.append(place) }
        }
        return found
    }

    /// An example beside a schema.
    package struct Sample: Sendable {
        package let value: Place

        /// Where the schema stands that the value must match.
        package let schema: JSONPointer
    }

    /// The examples of parameters, headers and JSON bodies that stand beside a schema (OpenAPI 3.1.0 sections 4.8.12
    /// and 4.8.14), in the document's order. Examples that are references or in other files are left out.
    package static func samples(in root: JSONNode) -> [Sample] {
        var found: [Sample] = []
        walk(root) { object, place in
            guard object.hasSamples(place.pointer), place.node["schema"] != nil else { return }
            let schema = place.pointer.appending("schema")
            if let node = place.node["example"] {
                found.append(
                    Sample(
                        value: Place(pointer: place.pointer.appending("example"), node: node),
                        schema: schema
                    )
                )
            }
            for example in place.node["examples"]?.members ?? [] {
                guard let node = example.value["value"] else { continue }
                let pointer = place.pointer.appending("examples").appending(example.name).appending("value")
                found.append(Sample(value: Place(pointer: pointer, node: node), schema: schema))
            }
        }
        return found
    }

    private static func walk(_ root: JSONNode, visit: (OpenAPIObject, Place) -> Void) {
        if let components = root["components"] {
            let place = Place(pointer: JSONPointer(tokens: ["components"]), node: components)
            walk(place, as: .components, visit: visit)
        }
        for name in ["paths", "webhooks"] {
            guard let items = root[name] else { continue }
            walk(Place(pointer: JSONPointer(tokens: [name]), node: items), as: .map(.pathItem), visit: visit)
        }
    }

    private static func walk(_ place: Place, as object: OpenAPIObject, visit: (OpenAPIObject, Place) -> Void)
    {
        visit(object, place)
        if case .schema = object { return }
        for (index, element) in (place.node.elements ?? []).enumerated() {
            guard case .list(let kind) = object else { continue }
            walk(Place(pointer: place.pointer.appending(index), node: element), as: kind, visit: visit)
        }
        for member in place.node.members ?? [] {
            guard let kind = object.field(member.name) else { continue }
            walk(
                Place(pointer: place.pointer.appending(member.name), node: member.value),
                as: kind,
                visit: visit
            )
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

    /// Whether examples in the object are instances of its schema. A body in another form than JSON is no instance.
    fileprivate func hasSamples(_ pointer: JSONPointer) -> Bool {
        switch self {
        case .parameter: true
        case .mediaType: pointer.tokens.last?.lowercased().contains("json") == true
        default: false
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

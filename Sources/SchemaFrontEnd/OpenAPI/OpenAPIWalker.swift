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

    /// The values of `$ref` in objects that are not schemas: parameters, responses and so on.
    package static func references(in root: JSONNode) -> [Place] {
        var found: [Place] = []
        walk(root) { object, place in
            guard object.mayBeReference, let node = place.node["$ref"] else { return }
            found.append(Place(pointer: place.pointer.appending("$ref"), node: node))
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

    /// Visits every object that is read, those of the components before others.
    static func walk(_ root: JSONNode, visit: (OpenAPIObject, Place) -> Void) {
        visit(.document, Place(pointer: .root, node: root))
        for name in ["components", "info", "servers", "paths", "webhooks"] {
            guard let node = root[name], let kind = OpenAPIObject.document.field(name) else { continue }
            walk(Place(pointer: JSONPointer(tokens: [name]), node: node), as: kind, visit: visit)
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

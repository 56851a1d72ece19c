import JSONSource

/// An operation under `paths` of an OpenAPI document (OpenAPI 3.1.0 section 4.8.10), with its references resolved.
package struct OpenAPIOperation: Sendable {
    /// Index in ``SchemaSet/files`` of the document that has it under its paths.
    package let document: Int

    /// The Operation Object. It is in another file where the path item is a reference.
    package let value: OpenAPIValue

    /// In capitals.
    package let method: String

    /// The path template.
    package let path: String

    /// From `operationId`. Nil without one.
    package let identifier: String?

    /// Those of the path item that the operation does not replace, and its own, in this order.
    package let parameters: [OpenAPIParameter]

    /// The Request Body Object. Nil without one.
    package let body: OpenAPIValue?

    /// What the body holds. Nil without a body, and for one that describes no content.
    package let content: OpenAPIContent?

    /// In the document's order.
    package let responses: [OpenAPIResponse]

    /// The requirements of which one must be met (section 4.8.30): each the names of schemes that are needed together.
    package let security: [[String]]

    /// The schema of the JSON request body. Nil without one.
    package var request: SchemaID? { content?.schema }

    var file: Int { value.file }
    var pointer: JSONPointer { value.pointer }
    var node: JSONNode { value.node }
}

/// A parameter (OpenAPI 3.1.0 section 4.8.12).
package struct OpenAPIParameter: Sendable {
    /// The Parameter Object.
    package let value: OpenAPIValue
    package let name: String

    /// From `in`: `path`, `query`, `header` or `cookie`.
    package let place: String

    /// Nil for one that is described by `content`.
    package let schema: SchemaID?

    package var isRequired: Bool { value.node["required"]?.boolean == true }
}

/// A response (OpenAPI 3.1.0 section 4.8.17).
package struct OpenAPIResponse: Sendable {
    /// As the document has it: `200`, `4XX`, `default`.
    package let status: String

    /// The Response Object.
    package let value: OpenAPIValue

    /// Beside a reference it replaces the object's own.
    package let description: String

    /// Nil for a response without a body.
    package let content: OpenAPIContent?

    /// Whether the status says that the request was successful.
    package var isSuccess: Bool { status.hasPrefix("2") }
}

/// The content of a body (OpenAPI 3.1.0 section 4.8.14): the first that is JSON, or else the first.
package struct OpenAPIContent: Sendable {
    package let mediaType: String

    /// The Media Type Object.
    package let value: OpenAPIValue

    /// The schema of JSON. Nil for content of another form, and for JSON without a schema.
    package let schema: SchemaID?

    /// Whether a media type is one of JSON, whatever its parameters (RFC 6839 section 3.1).
    package static func isJSON(_ mediaType: String) -> Bool {
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        return essence.hasSuffix("/json") || essence.hasSuffix("+json")
    }
}

extension OpenAPIOperation {
    /// What the operation answers when it succeeds: the first body of a status that starts with 2.
    package var success: SchemaID? {
        responses.lazy.filter(\.isSuccess).compactMap { $0.content?.schema }.first
    }

    /// What it answers when it fails: the bodies of the other statuses, exact ones before `default`.
    package var failures: [SchemaID] {
        let others = responses.filter { !$0.isSuccess && !$0.status.hasPrefix("3") }
        return (others.filter { $0.status != "default" } + others.filter { $0.status == "default" })
            .compactMap { $0.content?.schema }
    }
}

extension SchemaSet {
    /// The methods that a path item can have (OpenAPI 3.1.0 section 4.8.9).
    static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

    /// The operations of all OpenAPI documents, in the order of the files and of their texts.
    func readOperations() -> [OpenAPIOperation] {
        descriptions.flatMap { document in
            let security = document["security"].map(requirements) ?? []
            return (document["paths"]?.members ?? []).flatMap { path, item -> [OpenAPIOperation] in
                guard path.hasPrefix("/"), let item = resolved(item) else { return [] }
                return item.members.filter { Self.methods.contains($0.name) }.map { method, value in
                    operation(value, method, path, in: item, of: document.file, security)
                }
            }
        }
    }

    private func operation(
        _ value: OpenAPIValue,
        _ method: String,
        _ path: String,
        in item: OpenAPIValue,
        of document: Int,
        _ security: [[String]]
    ) -> OpenAPIOperation {
        let own = parameters(of: value)
        let inherited = parameters(of: item).filter { outer in
            !own.contains { $0.name.isExactly(outer.name) && $0.place == outer.place }
        }
        let body = value["requestBody"].flatMap(resolved)
        let responses = (value["responses"]?.members ?? []).filter { !$0.name.hasPrefix("x-") }.compactMap {
            status,
            reference in
            resolved(reference).map {
                OpenAPIResponse(
                    status: status,
                    value: $0,
                    description: reference.text("description") ?? $0.text("description") ?? "",
                    content: content(of: $0)
                )
            }
        }
        return OpenAPIOperation(
            document: document,
            value: value,
            method: method.uppercased(),
            path: path,
            identifier: value.text("operationId"),
            parameters: inherited + own,
            body: body,
            content: body.flatMap(content),
            responses: responses,
            security: value["security"].map(requirements) ?? security
        )
    }

    private func requirements(_ value: OpenAPIValue) -> [[String]] {
        value.elements.map { $0.members.map(\.name) }
    }

    private func parameters(of value: OpenAPIValue) -> [OpenAPIParameter] {
        (value["parameters"]?.elements ?? []).compactMap { element in
            guard let value = resolved(element), let name = value.text("name"), let place = value.text("in")
            else { return nil }
            let schema = value["schema"].flatMap(schema(of:))
            return OpenAPIParameter(value: value, name: name, place: place, schema: schema)
        }
    }

    private func content(of value: OpenAPIValue) -> OpenAPIContent? {
        let members = value["content"]?.members ?? []
        let json = members.first { OpenAPIContent.isJSON($0.name) }
        guard let (name, media) = json ?? members.first else { return nil }
        let schema = json == nil ? nil : media["schema"].flatMap(schema(of:))
        return OpenAPIContent(mediaType: name, value: media, schema: schema)
    }

    // MARK: - Values in bodies

    /// The schemas of the value that a pointer leads to in a body. Empty where the body's schema declares none.
    package func schemas(at pointer: JSONPointer, in body: SchemaID) -> [SchemaID] {
        pointer.tokens.reduce([body]) { schemas, token in
            schemas.flatMap { properties(token, of: $0) }
        }
    }

    /// The schemas of a property, or of the elements of a list for the step `0`.
    private func properties(_ name: String, of id: SchemaID) -> [SchemaID] {
        var found: [SchemaID] = []
        var visited: Set<SchemaID> = []
        var open = [id]
        while let next = open.popLast() {
            guard visited.insert(next).inserted else { continue }
            found += self[next].subschemas(.properties).filter { $0.key.isExactly(name) }.map(\.id)
            if name == "0" { found += self[next].subschemas(.items).map(\.id) }
            open += inPlace(next)
        }
        return found.sorted()
    }
}

/// Which source of a field's value wins (`x-precedence` on an operation).
package struct OperationPrecedence: Sendable {
    /// The strongest first. One of them is the request.
    package let sources: [Source]

    /// Where values come from.
    package struct Source: Sendable {
        package let name: String

        /// What the values are. Nil for the request, whose schema is that of the body.
        package let schema: SchemaID?

        /// Where in the request the values apply.
        package let at: JSONPointer

        /// What of the values is no field, as pointers from their root.
        package let except: [JSONPointer]
    }

    /// The source that is the operation's own body.
    package static let request = "request"
}

/// How a caller makes sure that what it decided on has not changed (`x-optimistic-lock` on an operation).
package struct OperationLock: Sendable {
    /// The operationId of the operation that reads the version.
    package let retrieve: String

    /// The body that holds the version which was read.
    package let retrieved: SchemaID

    /// Where the version stands in it.
    package let response: JSONPointer

    /// Where the version goes in the operation's own body.
    package let request: JSONPointer

    /// The body of an error.
    package let failure: SchemaID

    /// Where the value stands that tells a lost race.
    package let lostRaceAt: JSONPointer

    /// That value.
    package let lostRaceValue: String

    /// What goes into the request with the version: pointers into the body that was read and into the request.
    package let carries: [(response: JSONPointer, request: JSONPointer)]

    /// The name of the client's function. Nil for none.
    package let function: String?
}

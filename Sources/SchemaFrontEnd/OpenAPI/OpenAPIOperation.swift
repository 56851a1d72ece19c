import JSONSource

/// An operation of an OpenAPI document (OpenAPI 3.1.0 section 4.8.10), as far as its bodies go.
package struct OpenAPIOperation: Sendable {
    /// Index of its document in ``SchemaSet/files``.
    package let file: Int

    package let pointer: JSONPointer
    package let node: JSONNode

    /// From `operationId`. Nil without one.
    package let identifier: String?

    /// The schema of the JSON request body. Nil without one.
    package let request: SchemaID?

    /// The schemas of JSON response bodies by their status, in the document's order: `200`, `4XX`, `default`.
    package let responses: [(status: String, schema: SchemaID)]
}

extension OpenAPIOperation {
    /// What the operation answers when it succeeds: the first body of a status that starts with 2.
    package var success: SchemaID? {
        responses.first { $0.status.hasPrefix("2") }?.schema
    }

    /// What it answers when it fails: the bodies of the other statuses, exact ones before `default`.
    package var failures: [SchemaID] {
        let others = responses.filter { !$0.status.hasPrefix("2") && !$0.status.hasPrefix("3") }
        return (others.filter { $0.status != "default" } + others.filter { $0.status == "default" }).map(
            \.schema
        )
    }
}

extension SchemaSet {
    /// Whether some operation has extensions that are read. Most descriptions have none, and need not be searched.
    package var hasExtendedOperations: Bool {
        files.contains { file in
            file.kind == .openAPI
                && OpenAPIWalker.operations(in: file.root).contains {
                    $0.node[OperationReader.precedenceName] != nil || $0.node[OperationReader.lockName] != nil
                }
        }
    }

    /// The operations of all OpenAPI documents, in the order of the files and of their texts.
    package var operations: [OpenAPIOperation] {
        files.indices.filter { files[$0].kind == .openAPI }.flatMap { file in
            OpenAPIWalker.operations(in: files[file].root).map { operation($0, in: file) }
        }
    }

    private func operation(_ place: OpenAPIWalker.Place, in file: Int) -> OpenAPIOperation {
        let body = place.node["requestBody"].map {
            OpenAPIWalker.Place(pointer: place.pointer.appending("requestBody"), node: $0)
        }
        let answers = place.pointer.appending("responses")
        let responses = (place.node["responses"]?.members ?? []).compactMap { member in
            let place = OpenAPIWalker.Place(pointer: answers.appending(member.name), node: member.value)
            return jsonSchema(of: place, in: file).map { (status: member.name, schema: $0) }
        }
        return OpenAPIOperation(
            file: file,
            pointer: place.pointer,
            node: place.node,
            identifier: place.node["operationId"]?.string,
            request: body.flatMap { jsonSchema(of: $0, in: file) },
            responses: responses
        )
    }

    /// The schema of a request or response body in JSON, which may be a reference to one.
    private func jsonSchema(of place: OpenAPIWalker.Place, in file: Int, depth: Int = 0) -> SchemaID? {
        if let reference = place.node["$ref"]?.string {
            guard depth < 16, let (file, target) = value(reference, from: file) else { return nil }
            return jsonSchema(of: target, in: file, depth: depth + 1)
        }
        let content = place.pointer.appending("content")
        let media = place.node["content"]?.members?.first { $0.name.lowercased().contains("json") }
        return media.flatMap { schema(at: content.appending($0.name).appending("schema"), in: file) }
    }

    /// What a reference in an OpenAPI document leads to, and in which file.
    private func value(_ reference: String, from file: Int) -> (file: Int, place: OpenAPIWalker.Place)? {
        guard let target = URI(reference)?.resolved(against: files[file].retrievalURI),
            let found = files.firstIndex(where: { $0.retrievalURI == target.withoutFragment }),
            let pointer = target.decodedFragment.flatMap({ JSONPointer($0) }),
            let node = files[found].root.value(at: pointer)
        else { return nil }
        return (found, OpenAPIWalker.Place(pointer: pointer, node: node))
    }

    /// The schema that a reference in an OpenAPI document leads to, outside of a `$ref`.
    func schema(_ reference: String, from file: Int) -> SchemaID? {
        value(reference, from: file).flatMap { schema(at: $0.place.pointer, in: $0.file) }
    }

    private func schema(at pointer: JSONPointer, in file: Int) -> SchemaID? {
        schemas.first { $0.file == file && $0.pointer == pointer }?.id
    }

    // MARK: - Values in bodies

    /// The schemas of the value that a pointer leads to in a body. Empty where the body's schema declares none.
    package func schemas(at pointer: JSONPointer, in body: SchemaID) -> [SchemaID] {
        pointer.tokens.reduce([body]) { schemas, token in
            schemas.flatMap { properties(token, of: $0) }
        }
    }

    private func properties(_ name: String, of id: SchemaID) -> [SchemaID] {
        var found: [SchemaID] = []
        var visited: Set<SchemaID> = []
        var open = [id]
        while let next = open.popLast() {
            guard visited.insert(next).inserted else { continue }
            found += self[next].subschemas(.properties).filter { $0.key.isExactly(name) }.map(\.id)
            open += inPlace(next)
        }
        return found.sorted()
    }
}

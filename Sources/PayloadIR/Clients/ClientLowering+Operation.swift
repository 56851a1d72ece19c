import Diagnostics
import JSONSource
import SchemaFrontEnd

extension TypeLowering {
    /// An operation that the client can call. Nil for another one.
    mutating func clientOperation(_ operation: OpenAPIOperation, after others: [ClientOperation])
        -> ClientOperation?
    {
        let name = operation.identifier ?? Self.name(operation)
        let functions = functions(of: operation, after: others)
        guard let parameters = parameters(of: operation, name) else { return nil }
        if operation.identifier == nil {
            warn(
                "the operation has no operationId; the client calls it \(quotedJSON(shortened(name)))",
                operation.value
            )
        }
        noteWithout(operation)
        let responses = operation.responses.compactMap { response($0, of: operation) }
        if let several = operation.security.first(where: { $0.count > 1 }) {
            let names = several.map(quotedJSON).joined(separator: " and ")
            warn(
                "\(names) are needed together, which no case of the client's credentials is",
                operation.value["security"] ?? operation.value,
                help: "a caller can authenticate in another way"
            )
        }
        var schemes: [String] = []
        for names in operation.security.map({ $0.joined(separator: " and ") })
        where !names.isEmpty && !schemes.contains(names) {
            schemes.append(names)
        }
        return ClientOperation(
            name: name,
            file: operation.value.file,
            location: set.location(of: operation.value),
            method: operation.method,
            path: operation.path,
            summary: operation.value.text("summary"),
            description: operation.value.text("description"),
            isDeprecated: operation.value["deprecated"]?.node.boolean == true,
            parameters: parameters,
            body: operation.body.flatMap { body in
                operation.content.map {
                    ClientBody(
                        description: body.text("description"),
                        isRequired: body["required"]?.node.boolean == true,
                        content: content($0)
                    )
                }
            },
            responses: responses,
            schemes: schemes,
            allowsAnonymous: !schemes.isEmpty && operation.security.contains([]),
            idempotency: idempotency(of: operation),
            effective: functions.effective,
            lock: functions.lock
        )
    }

    /// `getOrdersId` for `GET /orders/{id}`.
    private static func name(_ operation: OpenAPIOperation) -> String {
        let words = operation.path.split { !$0.isLetter && !$0.isNumber }
        return operation.method.lowercased()
            + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private func idempotency(of operation: OpenAPIOperation) -> ClientOperation.Idempotency {
        if let declared = operation.value["x-idempotency"] {
            return declared.text("header").map { .withHeader($0) } ?? .always
        }
        return ["GET", "HEAD", "OPTIONS"].contains(operation.method) ? .always : .none
    }

    /// What a parameter or header says, and then its schema.
    func documentation(
        of value: OpenAPIValue,
        _ schema: SchemaID,
        as type: TypeReference,
        name: String
    )
        -> Documentation
    {
        var documentation = documentation(of: [schema], as: type, name: name)
        if let text = value.text("description") { documentation.text = text }
        if value["deprecated"]?.node.boolean == true, documentation.deprecation == nil {
            documentation.deprecation = Documentation.Deprecation(message: nil)
        }
        return documentation
    }

    /// Says what no code comes from.
    private mutating func noteWithout(_ operation: OpenAPIOperation) {
        if let callbacks = operation.value["callbacks"] {
            note("callbacks are not part of the client; the types of their bodies are made", callbacks)
        }
        if let servers = operation.value["servers"] {
            warn("the client has the document's servers; those of an operation have no effect", servers)
        }
        for response in operation.responses {
            if let links = response.value["links"] { note("links are not part of the client", links) }
        }
        let contents = [operation.body].compactMap { $0 } + operation.responses.map(\.value)
        for content in contents.compactMap({ $0["content"] }) {
            let json = content.members.filter { OpenAPIContent.isJSON($0.name) }
            guard json.count > 1 else { continue }
            note("the client uses the first JSON media type, \(quotedJSON(shortened(json[0].name)))", content)
        }
    }

    // MARK: - Bodies

    private mutating func content(_ content: OpenAPIContent) -> ClientContent {
        guard let schema = content.schema else { return .bytes(mediaType: content.mediaType) }
        return .json(lower(Conjunction(schemas: [schema])), schema, mediaType: content.mediaType)
    }

    private mutating func response(_ response: OpenAPIResponse, of operation: OpenAPIOperation)
        -> ClientResponse?
    {
        guard let status = ClientResponse.Status(response.status) else { return nil }
        let conflict = operation.value["x-idempotency"]?["conflict"]
        let headers = (response.value["headers"]?.members ?? []).compactMap { header($0.name, $0.value) }
        return ClientResponse(
            status: status,
            description: response.description,
            content: response.content.map { content($0) },
            headers: headers,
            success: response.value["x-success"].flatMap { bodyTest($0, in: response.content?.schema) },
            conflict: conflict?.text("status") != response.status
                ? nil : conflict.flatMap { bodyTest($0, in: response.content?.schema) },
            examples: response.content.map(examples) ?? []
        )
    }

    private mutating func header(_ name: String, _ value: OpenAPIValue) -> ClientHeader? {
        guard let value = set.resolved(value) else { return nil }
        guard let schema = value["schema"].flatMap(set.schema(of:)) else {
            warn("the client leaves out the header: it has no \"schema\"", value)
            return nil
        }
        if name.lowercased() == "content-type" {
            warn(
                "a response header \"Content-Type\" has no effect; the media type is that of the content",
                value
            )
            return nil
        }
        let type = fieldType(schema)
        guard isField(type) else {
            warn("the client leaves out the header: it is no text, number, Boolean or list of these", value)
            return nil
        }
        return ClientHeader(
            name: name,
            location: set.location(of: value),
            swiftName: value.text("x-swift-name"),
            type: type,
            schema: schema,
            documentation: documentation(of: value, schema, as: type, name: name),
            isRequired: value["required"]?.node.boolean == true
        )
    }

    private func examples(of content: OpenAPIContent) -> [ClientResponse.Example] {
        var examples: [(String, OpenAPIValue?)] = [("example", content.value["example"])]
        examples += (content.value["examples"]?.members ?? []).map { name, value in
            (name, set.resolved(value)?["value"])
        }
        let isJSON = OpenAPIContent.isJSON(content.mediaType)
        return examples.compactMap { name, value in
            guard let node = value?.node else { return nil }
            let text = isJSON ? CompactJSON.text(of: node) : node.string
            return text.map { ClientResponse.Example(name: name, text: $0) }
        }
    }

    // MARK: - Questions to bodies

    private mutating func bodyTest(_ value: OpenAPIValue, in body: SchemaID?) -> BodyTest? {
        guard let pointer = value.text("at").flatMap({ JSONPointer($0) }) else { return nil }
        let location = set.location(of: value["at"] ?? value)
        let isElement = pointer.tokens.dropLast().last == "0"
        let outer = isElement ? JSONPointer(tokens: Array(pointer.tokens.dropLast(2))) : pointer
        guard let path = path(outer, in: body, location), let type = path.steps.last?.type else { return nil }
        if value["empty"]?.node.boolean == true {
            if case .array = type { return BodyTest(path: path, expectation: .empty) }
            report("\"\(pointer)\" is no list", location)
            return nil
        }
        let text = value.text("value") ?? ""
        var asked = type
        var step: PropertyPath.Step?
        if isElement, case .array(let element) = type {
            step = pointer.tokens.last.flatMap { self.step($0, in: element, pointer, location) }
            guard let step else { return nil }
            asked = step.type
        }
        if !hasValue(text, asked) {
            report("\"\(pointer)\" never has the value \(quotedJSON(shortened(text)))", location)
            return nil
        }
        return BodyTest(path: path, expectation: step.map { .onlyElement($0, value: text) } ?? .value(text))
    }
}

extension ClientResponse.Status {
    /// `200`, `4XX` or `default`. Nil for what is no status.
    init?(_ text: String) {
        let digits = text.utf8.map { Int($0) - 48 }
        if text == "default" {
            self = .default
        } else if digits.count == 3, (1...5).contains(digits[0]), text.hasSuffix("XX") {
            self = .range(digits[0])
        } else if digits.count == 3, digits.allSatisfy({ (0...9).contains($0) }), (1...5).contains(digits[0])
        {
            self = .code(digits[0] * 100 + digits[1] * 10 + digits[2])
        } else {
            return nil
        }
    }
}

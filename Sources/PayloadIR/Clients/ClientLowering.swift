import Diagnostics
import JSONSource
import SchemaFrontEnd

/// Lowers OpenAPI documents to clients.
extension TypeLowering {
    /// The clients of a module, in the order of the files.
    mutating func clients(of folder: String) -> [ClientService] {
        var services: [ClientService] = []
        for document in set.descriptions where set.files[document.file].module == folder {
            let service = client(document)
            // A document of components alone, to which others refer, has nothing to call.
            if !service.operations.isEmpty { services.append(service) }
        }
        return services
    }

    private mutating func client(_ document: OpenAPIValue) -> ClientService {
        if let webhooks = document["webhooks"] {
            note("webhooks are not part of the client; the types of their bodies are made", webhooks)
        }
        for (_, item) in document["paths"]?.members ?? [] {
            guard let servers = set.resolved(item)?["servers"] else { continue }
            warn("the client has the document's servers; those of a path have no effect", servers)
        }
        var operations: [ClientOperation] = []
        for operation in set.operations where operation.document == document.file {
            if let operation = clientOperation(operation, after: operations) { operations.append(operation) }
        }
        var properties: [ClientParameter] = []
        for parameter in operations.flatMap(\.parameters) where parameter.isClientProperty {
            if !properties.contains(where: { $0.name.isExactly(parameter.name) }) {
                properties.append(parameter)
            }
        }
        let used = Set(operations.flatMap(\.schemes))
        return ClientService(
            name: set.files[document.file].name,
            file: document.file,
            location: set.location(of: document),
            title: document["info"]?.text("title"),
            version: document["info"]?.text("version"),
            description: document["info"]?.text("description"),
            servers: (document["servers"]?.elements ?? []).compactMap { server($0) },
            schemes: set.securitySchemes(of: document).filter { used.contains($0.name) }.compactMap {
                scheme($0.name, $0.value)
            },
            properties: properties,
            operations: operations
        )
    }

    /// A host. Nil for a URL that says no host by itself.
    private mutating func server(_ value: OpenAPIValue) -> ClientServer? {
        guard var url = value.text("url") else { return nil }
        for (name, variable) in value["variables"]?.members ?? [] {
            url = url.replacing("{\(name)}", with: variable.text("default") ?? "")
        }
        guard let uri = URI(url), ["http", "https"].contains(uri.scheme), uri.authority?.isEmpty == false,
            uri.authority?.contains("@") == false, uri.query == nil, uri.fragment == nil
        else {
            let expected = "expected http or https, a host and perhaps a path"
            warn("no case of the client's servers comes from this URL; \(expected)", value["url"] ?? value)
            return nil
        }
        while url.hasSuffix("/") { url.removeLast() }
        return ClientServer(
            url: url,
            location: set.location(of: value),
            swiftName: value.text("x-swift-name"),
            description: value.text("description")
        )
    }

    private mutating func scheme(_ name: String, _ value: OpenAPIValue) -> ClientSecurityScheme? {
        let kind: ClientSecurityScheme.Kind
        switch (value.text("type"), value.text("scheme")?.lowercased(), value.text("in")) {
        case _ where value.text(OperationReader.signatureName) != nil:
            kind = .signature(algorithm: value.text(OperationReader.signatureName) ?? "")
        case ("http", "basic", _): kind = .basic(user: value.text("x-user").map(Self.user))
        case ("http", "bearer", _), ("oauth2", _, _), ("openIdConnect", _, _): kind = .bearer
        case ("apiKey", _, "header"): kind = .header(name: value.text("name") ?? "")
        case ("apiKey", _, "query"): kind = .query(name: value.text("name") ?? "")
        case ("mutualTLS", _, _): kind = .certificate
        default:
            warn(
                "no case of the client's credentials comes from this security scheme",
                value,
                help: "a caller can authenticate in another way"
            )
            return nil
        }
        return ClientSecurityScheme(
            name: name,
            location: set.location(of: value),
            swiftName: value.text("x-swift-name"),
            description: value.text("description"),
            kind: kind
        )
    }

    /// Text with names in braces.
    private static func user(_ template: String) -> [ClientSecurityScheme.UserPart] {
        URITemplate.parts(of: template).map {
            switch $0 {
            case .text(let text): .text(text)
            case .name(let name): .property(name)
            }
        }
    }

    /// Says what the client does without, once for each place.
    mutating func warn(
        _ message: String,
        _ value: OpenAPIValue,
        severity: Severity = .warning,
        help: String? = nil
    ) {
        let place = set.location(of: value)
        let problem = Diagnostic(.keywordWithoutEffect, message, severity: severity, help: help, at: place)
        if options.client, !diagnostics.contains(problem) { diagnostics.append(problem) }
    }

    mutating func note(_ message: String, _ value: OpenAPIValue) {
        warn(message, value, severity: .note)
    }
}

extension ClientService {
    /// The schemas of JSON bodies.
    var bodies: [SchemaID] {
        let contents = operations.flatMap { [$0.body?.content] + $0.responses.map(\.content) }
        return contents.compactMap { content -> SchemaID? in
            guard case .json(_, let schema, _)? = content else { return nil }
            return schema
        }
    }

    /// The schemas of parameters and of the headers of responses.
    var fields: [SchemaID] {
        operations.flatMap { operation -> [SchemaID] in
            let headers = operation.responses.flatMap(\.headers)
            return operation.parameters.map(\.schema) + headers.map(\.schema)
        }
    }
}

/// What can be sent in the path, the query and the header.
extension TypeLowering {
    /// The parameters in the order path, query, header. Nil when one of them is required and cannot be sent.
    mutating func parameters(of operation: OpenAPIOperation, _ name: String) -> [ClientParameter]? {
        var lowered: [ClientParameter] = []
        for parameter in operation.parameters {
            if isIgnored(parameter) { continue }
            if let problem = problem(with: parameter) {
                let what = "the parameter \(quotedJSON(shortened(parameter.name)))"
                guard parameter.isRequired else {
                    warn("the client leaves out \(what): \(problem)", parameter.value)
                    continue
                }
                let method = quotedJSON(shortened(name))
                warn(
                    "the client has no method \(method): \(what) is required, and \(problem)",
                    parameter.value
                )
                return nil
            }
            guard let place = ClientParameter.Place(rawValue: parameter.place), let schema = parameter.schema
            else { continue }
            lowered.append(self.parameter(parameter, place, schema))
        }
        return [ClientParameter.Place.path, .query, .header].flatMap { place in
            lowered.filter { $0.place == place }
        }
    }

    private mutating func parameter(
        _ parameter: OpenAPIParameter,
        _ place: ClientParameter.Place,
        _ schema: SchemaID
    ) -> ClientParameter {
        let type = fieldType(schema)
        let value = parameter.value
        return ClientParameter(
            name: parameter.name,
            swiftName: value.text(ClientExtension.swiftName),
            place: place,
            location: set.location(of: value),
            type: type,
            schema: schema,
            documentation: documentation(of: value, schema, as: type, name: parameter.name),
            isRequired: parameter.isRequired,
            isClientProperty: value[ClientExtension.clientProperty]?.node.boolean == true,
            isExploded: value["explode"]?.node.boolean ?? (place == .query)
        )
    }

    /// Header parameters that OpenAPI ignores, since other fields say the same (OpenAPI 3.1.0 section 4.8.12.1).
    private mutating func isIgnored(_ parameter: OpenAPIParameter) -> Bool {
        let ignored = ["accept", "content-type", "authorization"]
        guard parameter.place == "header", ignored.contains(parameter.name.lowercased()) else { return false }
        let name = quotedJSON(parameter.name)
        warn("a header parameter \(name) has no effect in OpenAPI", parameter.value)
        return true
    }

    /// Why a parameter cannot be sent. Nil when it can.
    private mutating func problem(with parameter: OpenAPIParameter) -> String? {
        guard parameter.place != "cookie" else { return "the client sends no cookies" }
        guard let schema = parameter.schema else { return "it is described by \"content\"" }
        let usual = parameter.place == "query" ? "form" : "simple"
        if let style = parameter.value.text("style"), style != usual {
            return "the client does not write the style \(quotedJSON(shortened(style)))"
        }
        if parameter.value["allowReserved"]?.node.boolean == true { return "it allows reserved characters" }
        return isField(fieldType(schema)) ? nil : "it is no text, number, Boolean or list of these"
    }

    /// The type of a value in a path, a query or a header, which is never null.
    mutating func fieldType(_ schema: SchemaID) -> TypeReference {
        switch lower(Conjunction(schemas: [schema])) {
        case .sensitive(let type): .sensitive(type.withoutNull)
        case let type: type.withoutNull
        }
    }

    /// Whether values of the type are scalars or lists of them.
    func isField(_ type: TypeReference) -> Bool {
        if case .array(let element) = type.bare { return isScalar(element.bare) }
        if case .declared(let id) = type.bare, case .alias(let inner) = declarations[id.index].kind {
            return isField(inner)
        }
        return isScalar(type.bare)
    }

    private func isScalar(_ type: TypeReference) -> Bool {
        switch type {
        case .null, .any, .nonNull, .never, .array, .map, .nullable: return false
        case .sensitive(let inner): return isScalar(inner)
        case .declared(let id):
            switch declarations[id.index].kind {
            case .enumeration: return true
            case .alias(let inner): return isScalar(inner)
            case .union(let union): return union.variants.allSatisfy { isScalar($0.type) }
            case .object, .tuple: return false
            }
        default: return true
        }
    }
}

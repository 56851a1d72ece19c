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
        operations.flatMap { [$0.body?.content] + $0.responses.map(\.content) }.compactMap {
            guard case .json(_, let schema, _)? = $0 else { return nil }
            return schema
        }
    }

    /// The schemas of parameters and of the headers of responses.
    var fields: [SchemaID] {
        operations.flatMap { $0.parameters.map(\.schema) + $0.responses.flatMap(\.headers).map(\.schema) }
    }
}

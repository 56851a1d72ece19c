import Mustache
import PayloadIR
import SchemaFrontEnd

/// Builds what a client's templates are rendered with.
struct ClientViews {
    let builder: ViewBuilder
    let service: ClientService
    let names: ClientNames

    /// The Swift of all clients of a module. A module without clients has those functions of operations that need
    /// none.
    static func pieces(
        _ builder: ViewBuilder,
        _ clients: [ClientNames],
        _ functions: [OperationNames]
    ) -> [SwiftPiece] {
        guard builder.module.hasClients else {
            return zip(builder.module.operationsWithFunctions, functions).map { operation, names in
                builder.functions(of: operation, names)
            }
        }
        return zip(builder.module.clients, clients).flatMap { service, names in
            ClientViews(builder: builder, service: service, names: names).pieces
        }
    }

    private var pieces: [SwiftPiece] {
        let operations = zip(service.operations, names.operations).map { operation, own in
            OperationViews(client: self, operation: operation, names: own).piece
        }
        return [piece] + operations
    }

    var access: String { builder.access }

    /// A type of the client runtime, which a type of the module would hide.
    func runtime(_ name: String, of module: String = "PayloadClient") -> String {
        builder.names.paths.contains([name]) ? "\(module).\(name)" : name
    }

    // MARK: - The client

    private var piece: SwiftPiece {
        SwiftPiece(
            name: names.type,
            kind: .client,
            file: service.file,
            imports: builder.imports([
                FileImport("Foundation"), FileImport("PayloadClient"),
                FileImport("PayloadRuntime", isExposed: exposesRuntime),
            ]),
            view: contents
        )
    }

    private var contents: [String: MustacheValue] {
        let properties = self.properties
        return [
            "protocol": .text(runtime("ServiceClientProtocol")),
            "name": .text(names.type),
            "access": .text(access),
            "documentation": builder.comment(documentation, depth: 0),
            "server": .text(names.server),
            "properties": .list(properties.map(view)),
            "assignments": .list(
                properties.map(\.name).map(ReservedNames.escaping).map { .text("self.\($0) = \($0)") }
            ),
            "operations": .list(
                names.operations.enumerated().map { index, own in
                    .text(own.outcome + ".description" + (names.operations.count == 1 ? "" : ","))
                }
            ),
            "servers": .list(zip(names.servers, service.servers).map(serverView)),
            "credentials": service.hasCredentials ? credentials : .none,
            "authenticated": .text(service.hasCredentials ? "authentication" : "nil"),
            "call": .text(runtime("Call")),
            "calling": .list(
                SwiftLines.call(
                    "func call",
                    [
                        "_ operation: \(runtime("OperationDescription"))",
                        "accept: String = \"application/json\"",
                    ],
                    " -> \(runtime("Call")) {",
                    indentation: 4
                ).map { .text($0) }
            ),
            "description": .text(runtime("OperationDescription")),
            "authenticator": .text(runtime("Authenticator")),
            "authentication": .text(runtime("Authentication")),
        ]
    }

    /// Whether a property or a credential is of a type of the runtime.
    private var exposesRuntime: Bool {
        service.properties.map(\.type).contains(where: builder.speller.needsRuntime)
            || service.hasCredentials && service.schemes.contains(where: \.hasSecret)
    }

    private var documentation: [String] {
        let title = service.title ?? service.name
        let first = title + (service.version.map { ", version \($0) of the API." } ?? ".")
        let words = service.description.map { DocumentationText.paragraphs(of: $0) } ?? []
        return [OperationProse.oneLine(first)] + (words.isEmpty ? [] : [""] + words)
    }

    private struct Property {
        let name: String
        let type: String
        let preset: String
        let documentation: Documentation
        var isFixed = false
    }

    private var properties: [Property] {
        let own = zip(names.properties, service.properties).map(property)
        let transport = runtime("Transport")
        let options = runtime("ClientOptions")
        var all = [
            Property(
                name: "server",
                type: names.server,
                preset: "",
                documentation: Documentation(text: "Where requests go.")
            )
        ]
        all += own.filter { $0.preset.isEmpty } + own.filter { !$0.preset.isEmpty }
        if service.hasCredentials {
            all.append(
                Property(
                    name: "credentials",
                    type: names.credentials,
                    preset: "",
                    documentation: Documentation(text: "Who calls.")
                )
            )
        }
        all.append(
            Property(
                name: "transport",
                type: "any " + transport,
                preset: " = \(runtime("URLSessionTransport")).shared",
                documentation: Documentation(text: "What sends requests.")
            )
        )
        all.append(
            Property(
                name: "options",
                type: options,
                preset: " = \(options)()",
                documentation: Documentation(text: "Validation, timeouts, retries and interceptors.")
            )
        )
        return all
    }

    /// A parameter with a default is fixed: a client is of one version.
    private func property(_ name: String, _ parameter: ClientParameter) -> Property {
        let type = builder.speller.text(parameter.type)
        let schema = builder.module.schemas[parameter.schema]
        let literal = DefaultLiteral(module: builder.module, names: builder.names, speller: builder.speller)
        var preset = parameter.isRequired ? "" : " = nil"
        var isFixed = false
        if let node = schema[.defaultValue], let value = literal.literal(node, of: parameter.type) {
            preset = " = \(value)"
            isFixed = true
        }
        return Property(
            name: name,
            type: parameter.isRequired || isFixed ? type : type + "?",
            preset: preset,
            documentation: Self.documentation(of: parameter),
            isFixed: isFixed
        )
    }

    /// A parameter that the document says nothing about has its name.
    static func documentation(of parameter: ClientParameter) -> Documentation {
        var documentation = parameter.documentation
        if documentation.text?.isEmpty != false {
            let kinds: [ClientParameter.Place: String] = [
                .path: "path parameter", .query: "query parameter", .header: "header field",
            ]
            documentation.text =
                "The \(kinds[parameter.place] ?? "") \(DocumentationText.code(parameter.name))."
        }
        return documentation
    }

    private func view(_ property: Property) -> MustacheValue {
        .record([
            "documentation": builder.lines(property.documentation, depth: 1),
            "keyword": .text(property.isFixed ? "let" : "var"),
            "name": .text(ReservedNames.escaping(property.name)),
            "type": .text(property.type),
            "preset": .text(property.preset),
        ])
    }

    private func serverView(_ name: String, _ server: ClientServer) -> MustacheValue {
        .record([
            "documentation": builder.lines(
                Documentation(text: server.description ?? DocumentationText.code(server.url)),
                depth: 2
            ),
            "name": .text(ReservedNames.escaping(name)),
            "url": .text(swiftLiteral(server.url)),
        ])
    }
}

extension PayloadModule {
    /// Whether its documents become clients.
    var hasClients: Bool { options.client && !clients.isEmpty }

    /// The operations with functions that need no client, in the documents' order.
    var operationsWithFunctions: [ClientOperation] {
        clients.flatMap(\.operations).filter { $0.effective != nil || $0.lock != nil }
    }
}

extension ClientService {
    /// Whether some operation needs credentials.
    var hasCredentials: Bool { operations.contains { !$0.schemes.isEmpty } }
}

extension ClientSecurityScheme {
    /// Whether its case has a value that is kept from descriptions and logs.
    fileprivate var hasSecret: Bool {
        switch kind {
        case .basic, .bearer, .header, .query: true
        case .signature, .certificate: false
        }
    }
}

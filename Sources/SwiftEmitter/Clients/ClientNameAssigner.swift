import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// Names what clients have. Types of schemas keep their names; the first in a document's order keeps its own.
struct ClientNameAssigner {
    private let module: PayloadModule
    var types: NameScope
    var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - names: those of the module's types.
    ///   - reserved: names of types that are in the module already.
    static func assign(
        _ module: PayloadModule,
        beside names: SwiftNames,
        reserving reserved: Set<String> = []
    ) -> (
        clients: [ClientNames], functions: [OperationNames], diagnostics: [Diagnostic]
    ) {
        var assigner = ClientNameAssigner(module: module, names: names, reserved: reserved)
        let clients = module.hasClients ? module.clients.map { assigner.names(of: $0) } : []
        let functions =
            module.hasClients ? [] : module.operationsWithFunctions.map { assigner.functionNames(of: $0) }
        return (clients, functions, assigner.diagnostics)
    }

    private init(module: PayloadModule, names: SwiftNames, reserved: Set<String>) {
        self.module = module
        types = NameScope(taken: reserved, ignoresCase: true)
        let own =
            names.paths.compactMap { $0.count == 1 ? $0[0] : nil } + names.schemas.values.compactMap(\.first)
        for name in own { _ = types.claim(name, otherwise: name) }
        // The module of that name qualifies types.
        for name in ["PayloadClient", "PayloadRuntime", "Foundation"] {
            _ = types.claim(name, otherwise: name)
        }
    }

    private mutating func names(of service: ClientService) -> ClientNames {
        var names = ClientNames()
        let word = SwiftWords.upperCamelCase(service.name)
        names.type = type(
            word + "Client",
            otherwise: word + "ServiceClient",
            for: service.name,
            service.location,
            help: "give the document's file another name"
        )
        // Inside the client, its own types would hide those of schemas.
        names.server = nested("Server", in: service)
        if service.hasCredentials { names.credentials = nested("Credentials", in: service) }
        var servers = NameScope(taken: ["other", "url"])
        names.servers = service.servers.map { server in
            let wanted = server.swiftName ?? Self.name(of: server)
            return claim(
                wanted,
                otherwise: wanted + "Server",
                in: &servers,
                for: server.url,
                server.location
            )
        }
        var schemes = NameScope(taken: ["other"])
        names.schemes = service.schemes.map { scheme in
            let wanted = scheme.swiftName ?? SwiftWords.lowerCamelCase(scheme.name)
            return claim(
                wanted,
                otherwise: wanted + "Scheme",
                in: &schemes,
                for: scheme.name,
                scheme.location
            )
        }
        if service.operations.contains(where: \.allowsAnonymous) {
            names.anonymous = schemes.claim("anonymous", otherwise: "withoutCredentials")
        }
        var members = NameScope(taken: Self.clientMembers)
        names.properties = service.properties.map { property in
            let wanted = property.swiftName ?? Self.name(of: property)
            return claim(
                wanted,
                otherwise: wanted + "Property",
                in: &members,
                for: property.name,
                property.location
            )
        }
        for operation in service.operations {
            names.operations.append(self.names(of: operation, word, names, service, &members))
        }
        return names
    }

    // MARK: - Servers

    /// `productionEurope` of "Production, Europe.", or the host where the description is no short name.
    private static func name(of server: ClientServer) -> String {
        let words = (server.description ?? "").split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if (1...5).contains(words.count), words.allSatisfy({ !$0.isEmpty }) {
            return SwiftWords.lowerCamelCase(words.map { $0.lowercased() }.joined(separator: " "))
        }
        let host = server.url.drop { $0 != "/" }.drop { $0 == "/" }
        return SwiftWords.lowerCamelCase(String(host))
    }

    // MARK: - Parameters

    static func label(of parameter: ClientParameter) -> String {
        parameter.swiftName ?? name(of: parameter)
    }

    /// A header's name without the `X-` that says nothing.
    private static func name(of parameter: ClientParameter) -> String {
        parameter.place == .header
            ? name(ofHeader: parameter.name) : SwiftWords.lowerCamelCase(parameter.name)
    }

    static func name(ofHeader name: String) -> String {
        SwiftWords.lowerCamelCase(name.lowercased().hasPrefix("x-") ? String(name.dropFirst(2)) : name)
    }

    // MARK: - Claiming

    /// What a client has beside its operations and properties, and what code inside it means by names.
    private static let clientMembers: Set<String> = [
        "server", "credentials", "transport", "options", "operations", "authentication", "call", "self",
        "Self",
        "init", "Type", "Protocol", "body", "context", "decide",
    ]

    static let otherIdentifier = "choose another \"operationId\""

    /// A type of the module.
    mutating func type(
        _ wanted: String,
        otherwise second: String,
        for source: String,
        _ location: SourceLocation,
        help: String = Self.otherIdentifier
    ) -> String {
        let name = types.claim(wanted, otherwise: second)
        if name != wanted { report(source, wanted: wanted, given: name, location, help: help) }
        return name
    }

    /// A type in a client, which must not hide one of the module.
    private mutating func nested(_ wanted: String, in service: ClientService) -> String {
        var scope = NameScope(taken: types.taken)
        let name = scope.claim(wanted, otherwise: "Client" + wanted)
        if name != wanted {
            let help = "choose another name for the schema's type"
            report(service.name, wanted: wanted, given: name, service.location, help: help)
        }
        return name
    }

    mutating func claim(
        _ wanted: String,
        otherwise second: String,
        in scope: inout NameScope,
        for source: String,
        _ location: SourceLocation,
        help: String = "choose a name with \"x-swift-name\""
    ) -> String {
        let isReserved = ReservedNames.isReserved(variable: wanted)
        let name = scope.claim(isReserved ? second : wanted, otherwise: second)
        if name != wanted { report(source, wanted: wanted, given: name, location, help: help) }
        return name
    }

    private mutating func report(
        _ source: String,
        wanted: String,
        given: String,
        _ location: SourceLocation,
        help: String
    ) {
        let problem = Diagnostic(
            .nameCollision,
            "the Swift name `\(wanted)` of \"\(shortened(source))\" is already taken; it is named `\(given)`",
            severity: .warning,
            help: help,
            at: location
        )
        if !diagnostics.contains(problem) { diagnostics.append(problem) }
    }
}

import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// Names what clients have. Types of schemas keep their names; the first in a document's order keeps its own.
struct ClientNameAssigner {
    private let module: PayloadModule
    private var types: NameScope
    private var diagnostics: [Diagnostic] = []

    static func assign(_ module: PayloadModule, beside names: SwiftNames) -> (
        clients: [ClientNames], functions: [OperationNames], diagnostics: [Diagnostic]
    ) {
        var assigner = ClientNameAssigner(module: module, names: names)
        let clients = module.hasClients ? module.clients.map { assigner.names(of: $0) } : []
        let functions =
            module.hasClients ? [] : module.operationsWithFunctions.map { assigner.functionNames(of: $0) }
        return (clients, functions, assigner.diagnostics)
    }

    private init(module: PayloadModule, names: SwiftNames) {
        self.module = module
        types = NameScope(taken: [], ignoresCase: true)
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

    private mutating func names(
        of operation: ClientOperation,
        _ client: String,
        _ names: ClientNames,
        _ service: ClientService,
        _ members: inout NameScope
    ) -> OperationNames {
        let word = SwiftWords.upperCamelCase(operation.name)
        var own = OperationNames()
        own.file = types.claim(word + "Operation", otherwise: client + word + "Operation")
        own.outcome = type(
            word + "Outcome",
            otherwise: client + word + "Outcome",
            for: operation.name,
            operation.location
        )
        if operation.lock != nil {
            own.lock = type(
                word + "Lock",
                otherwise: client + word + "Lock",
                for: operation.name,
                operation.location
            )
        }
        let method = SwiftWords.lowerCamelCase(operation.name)
        own.method = claim(
            method,
            otherwise: method + "Operation",
            in: &members,
            for: operation.name,
            operation.location,
            help: Self.otherIdentifier
        )
        if let lock = operation.lock, let function = lock.function, canLock(operation, lock, in: service) {
            own.function = claim(
                function,
                otherwise: function + "Lock",
                in: &members,
                for: function,
                operation.location,
                help: "choose another \"function\" in \"x-optimistic-lock\""
            )
        }
        own.parameters = arguments(of: operation, names, service)
        own.cases = cases(of: operation)
        own.headers = headers(of: operation, beside: own.cases.map(\.name))
        return own
    }

    /// Whether there can be a function that retrieves, lets the caller decide, and sends. Says so when not.
    private mutating func canLock(
        _ operation: ClientOperation,
        _ lock: LockPieces,
        in service: ClientService
    ) -> Bool {
        let retrieve = service.operations.first { $0.name == lock.retrieve }
        let successes = retrieve?.responses.filter { StatusNames.isSuccess($0.status) } ?? []
        let isRead = successes.allSatisfy { response in
            guard case .json(.declared(let id), _, _)? = response.content else { return false }
            return id == lock.version.root
        }
        // What both operations take is one parameter of the function.
        let isOne = operation.parameters.allSatisfy { own in
            let other = retrieve?.parameters.first { Self.label(of: $0) == Self.label(of: own) }
            return own.isClientProperty
                || other.map { $0.type == own.type && $0.isRequired == own.isRequired } ?? true
        }
        if !successes.isEmpty, isRead, retrieve?.body?.isRequired != true, operation.body != nil, isOne {
            return true
        }
        diagnostics.append(
            Diagnostic(
                .keywordWithoutEffect,
                "the client has no function `\(lock.function ?? "")`: \"\(lock.retrieve)\" must be one of its operations "
                    + "that needs no body, has one type of answer when it succeeds, and declares the parameters that "
                    + "both have alike",
                severity: .warning,
                at: operation.location
            )
        )
        return false
    }

    /// For a module without clients: the functions of operations alone.
    private mutating func functionNames(of operation: ClientOperation) -> OperationNames {
        let word = SwiftWords.upperCamelCase(operation.name)
        var own = OperationNames()
        own.file = types.claim(word + "Operation", otherwise: word + "Operation")
        if operation.lock != nil {
            own.lock = type(
                word + "Lock",
                otherwise: word + "OptimisticLock",
                for: operation.name,
                operation.location
            )
        }
        return own
    }

    // MARK: - Parameters

    private mutating func arguments(
        of operation: ClientOperation,
        _ names: ClientNames,
        _ service: ClientService
    ) -> [OperationNames.Argument] {
        var taken: Set = operation.body == nil ? ["call"] : ["call", "body", "context", "in"]
        let isLocked = service.operations.contains {
            $0.lock?.function != nil && [$0.name, $0.lock?.retrieve].contains(operation.name)
        }
        if isLocked { taken.formUnion(Self.lockingLocals) }
        var scope = NameScope(taken: taken)
        return operation.parameters.map { parameter in
            if parameter.isClientProperty {
                let index = service.properties.firstIndex { $0.name == parameter.name }
                let name = index.map { names.properties[$0] } ?? ""
                return OperationNames.Argument(label: name, name: name)
            }
            let label = Self.label(of: parameter)
            let place = parameter.place.rawValue
            let second = label + place.prefix(1).uppercased() + place.dropFirst()
            let name = claim(label, otherwise: second, in: &scope, for: parameter.name, parameter.location)
            return OperationNames.Argument(label: name, name: name)
        }
    }

    private static func label(of parameter: ClientParameter) -> String {
        parameter.swiftName ?? name(of: parameter)
    }

    /// A header's name without the `X-` that says nothing.
    private static func name(of parameter: ClientParameter) -> String {
        parameter.place == .header
            ? name(ofHeader: parameter.name) : SwiftWords.lowerCamelCase(parameter.name)
    }

    private static func name(ofHeader name: String) -> String {
        SwiftWords.lowerCamelCase(name.lowercased().hasPrefix("x-") ? String(name.dropFirst(2)) : name)
    }

    // MARK: - Answers

    private mutating func cases(of operation: ClientOperation) -> [OutcomeCase] {
        var scope = NameScope(taken: Self.outcomeMembers)
        var cases: [OutcomeCase] = []
        for response in operation.responses {
            var name = StatusNames.name(of: response.status)
            let hasSuccess = operation.responses.contains { StatusNames.isSuccess($0.status) }
            if response.status == .default, !hasSuccess { name = "answered" }
            name = scope.claim(name, otherwise: name + "Status")
            cases.append(OutcomeCase(name: name, response: response, role: .status))
            if response.success != nil {
                let refused = scope.claim("refused", otherwise: name + "Refused")
                cases.append(OutcomeCase(name: refused, response: response, role: .refused))
            }
            if response.conflict != nil {
                let conflict = scope.claim("idempotenceConflict", otherwise: name + "IdempotenceConflict")
                cases.append(OutcomeCase(name: conflict, response: response, role: .conflict))
            }
        }
        return cases
    }

    private mutating func headers(of operation: ClientOperation, beside cases: [String])
        -> [(name: String, header: ClientHeader)]
    {
        var scope = NameScope(taken: Self.outcomeMembers.union(cases))
        var headers: [(name: String, header: ClientHeader)] = []
        for header in operation.responses.flatMap(\.headers)
        where !headers.contains(where: { $0.header.name.lowercased() == header.name.lowercased() }) {
            let wanted = header.swiftName ?? Self.name(ofHeader: header.name)
            let name = claim(
                wanted,
                otherwise: wanted + "Header",
                in: &scope,
                for: header.name,
                header.location
            )
            headers.append((name, header))
        }
        return headers
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

    // MARK: - Claiming

    /// What a client has beside its operations and properties, and what code inside it means by names.
    private static let clientMembers: Set<String> = [
        "server", "credentials", "transport", "options", "operations", "authentication", "call", "self",
        "Self",
        "init", "Type", "Protocol", "body", "context", "decide",
    ]

    /// What the function of a lock has beside the parameters of its operations.
    private static let lockingLocals: Set<String> = [
        "isolation", "decide", "content", "request", "outcome", "error", "current",
    ]

    private static let outcomeMembers: Set<String> = [
        "undocumented", "success", "error", "response", "operation", "description", "examples", "get", "self",
        "Self", "init", "Type", "Protocol", "none", "some", "debugDescription", "customMirror",
    ]

    private static let otherIdentifier = "choose another \"operationId\""

    /// A type of the module.
    private mutating func type(
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

    private mutating func claim(
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

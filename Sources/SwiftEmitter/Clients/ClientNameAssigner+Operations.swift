import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// Names what operations have: methods and their arguments, outcomes with their cases and header fields.
extension ClientNameAssigner {
    mutating func names(
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
    mutating func functionNames(of operation: ClientOperation) -> OperationNames {
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

    /// What the function of a lock has beside the parameters of its operations.
    private static let lockingLocals: Set<String> = [
        "isolation", "decide", "content", "request", "outcome", "error", "current",
    ]

    private static let outcomeMembers: Set<String> = [
        "undocumented", "success", "error", "response", "operation", "description", "examples", "get", "self",
        "Self", "init", "Type", "Protocol", "none", "some", "debugDescription", "customMirror",
    ]
}

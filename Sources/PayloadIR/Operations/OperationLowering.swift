import Diagnostics
import JSONSource
import SchemaFrontEnd

/// Lowers what operations say about their bodies to the types of these.
extension TypeLowering {
    /// The operations of a module that have something besides their bodies' types, in the documents' order.
    mutating func operations(of folder: String) -> [ModuleOperation] {
        guard set.hasExtendedOperations else { return [] }
        let all = set.operations
        var lowered: [ModuleOperation] = []
        for operation in all where set.files[operation.file].module == folder {
            var reader = OperationReader(operation, among: all, of: set)
            let precedence = reader.precedence()
            let lock = reader.lock()
            guard precedence != nil || lock != nil else { continue }
            let location = place(nil, of: operation)
            guard let name = operation.identifier else {
                report("the operation needs an operationId, from which names in Swift are made", location)
                continue
            }
            lowered.append(
                ModuleOperation(
                    name: name,
                    file: operation.file,
                    location: location,
                    effective: precedence.flatMap {
                        effective(
                            $0,
                            operation,
                            place(OperationReader.precedenceName, of: operation),
                            lowered
                        )
                    },
                    lock: lock.flatMap {
                        pieces($0, operation, place(OperationReader.lockName, of: operation))
                    }
                )
            )
        }
        return lowered
    }

    private mutating func report(_ problem: String, _ location: SourceLocation) {
        diagnostics.append(Diagnostic(.invalidKeywordValue, problem, at: location))
    }

    /// Where an operation is, or one of its fields.
    private func place(_ field: String?, of operation: OpenAPIOperation) -> SourceLocation {
        let file = set.files[operation.file]
        guard let field, let node = operation.node[field] else {
            return file.location(of: operation.node.range, pointer: operation.pointer)
        }
        return file.location(of: node.range, pointer: operation.pointer.appending(field))
    }

    // MARK: - Precedence

    private mutating func effective(
        _ precedence: OperationPrecedence,
        _ operation: OpenAPIOperation,
        _ location: SourceLocation,
        _ others: [ModuleOperation]
    ) -> EffectivePayload? {
        guard let request = object(operation.request) else {
            report("\"x-precedence\" needs a request whose type is an object", location)
            return nil
        }
        let sources = precedence.sources.map { source in
            EffectivePayload.Source(
                name: source.name,
                type: source.schema.map { lower(Conjunction(schemas: [$0])) },
                at: source.at.description,
                except: source.except.map(\.description)
            )
        }
        let effective = EffectivePayload(request: request, sources: sources)
        if let other = others.first(where: { $0.effective?.hasSignature(of: effective) == true }) {
            report("the operation \"\(other.name)\" has the same request and sources already", location)
            return nil
        }
        return effective
    }

    private mutating func object(_ schema: SchemaID?) -> DeclarationID? {
        guard let schema, case .declared(let id) = lower(Conjunction(schemas: [schema])),
            case .object = declarations[id.index].kind
        else { return nil }
        return id
    }

    // MARK: - Locks

    private mutating func pieces(
        _ lock: OperationLock,
        _ operation: OpenAPIOperation,
        _ location: SourceLocation
    ) -> LockPieces? {
        guard let version = path(lock.response, in: lock.retrieved, location),
            let request = path(lock.request, in: operation.request, location),
            let lostRace = path(lock.lostRaceAt, in: lock.failure, location)
        else { return nil }
        let pieces = LockPieces(
            retrieve: lock.retrieve,
            version: version,
            request: request,
            lostRace: lostRace,
            lostRaceValue: lock.lostRaceValue
        )
        if version.steps.last?.type != request.steps.last?.type {
            report("the version has one type where it is read and another one where it is sent", location)
            return nil
        }
        for step in request.steps.dropLast() where step.isOptional && !canBeEmpty(step.type) {
            report(
                "the version cannot be set at \"\(request.pointer)\": an object on the way may be absent, and requires "
                    + "properties that are not known",
                location
            )
            return nil
        }
        if !hasValue(lock.lostRaceValue, lostRace.steps.last?.type) {
            report("no error has the value \(quotedJSON(shortened(lock.lostRaceValue)))", location)
            return nil
        }
        return pieces
    }

    private func canBeEmpty(_ type: TypeReference) -> Bool {
        guard case .declared(let id) = type, case .object(let object) = declarations[id.index].kind else {
            return false
        }
        return object.properties.allSatisfy { !$0.isRequired }
    }

    private func hasValue(_ text: String, _ type: TypeReference?) -> Bool {
        switch type {
        case .string: return true
        case .declared(let id):
            guard case .enumeration(let list) = declarations[id.index].kind else { return false }
            return list.isOpen || list.cases.contains { $0.value.isExactly(text) }
        default: return false
        }
    }

    /// The way that a pointer takes through generated types. Nil, and an error, where it cannot be written with
    /// properties alone.
    private mutating func path(_ pointer: JSONPointer, in body: SchemaID?, _ location: SourceLocation)
        -> PropertyPath?
    {
        guard let root = object(body) else {
            report("the body with \"\(pointer)\" is no object with properties", location)
            return nil
        }
        var steps: [PropertyPath.Step] = []
        var owner: DeclarationID? = root
        for token in pointer.tokens {
            guard let id = owner, case .object(let object) = declarations[id.index].kind,
                let index = object.properties.firstIndex(where: { $0.jsonName.isExactly(token) })
            else {
                report("\"\(pointer)\" leads through a value that is no object with properties", location)
                return nil
            }
            let property = object.properties[index]
            if case .nullable = property.type, !property.isRequired {
                report("\"\(pointer)\" leads through a value that may be absent or null", location)
                return nil
            }
            let isOptional = !property.isRequired || property.type != property.type.withoutNull
            let type = property.type.withoutNull
            steps.append(.init(owner: id, index: index, isOptional: isOptional, type: type))
            if case .declared(let inner) = type { owner = inner } else { owner = nil }
        }
        return PropertyPath(root: root, steps: steps, pointer: pointer.description)
    }
}

extension EffectivePayload {
    /// Whether both functions would be the same to Swift.
    fileprivate func hasSignature(of other: EffectivePayload) -> Bool {
        request == other.request && sources.map(\.name).sorted() == other.sources.map(\.name).sorted()
    }
}

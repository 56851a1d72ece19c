import Diagnostics
import JSONSource
import SchemaFrontEnd

/// The function that says which payload a service works with, when fields have several sources.
package struct EffectivePayload: Sendable {
    /// The type of the operation's request.
    package let request: DeclarationID

    /// The strongest first.
    package let sources: [Source]

    package struct Source: Sendable {
        package let name: String

        /// Nil for the request itself.
        package let type: TypeReference?

        /// Where its values apply in the request, as a JSON Pointer; empty for the root.
        package let at: String

        /// What of the values is no field, as JSON Pointers.
        package let except: [String]
    }
}

/// The pieces of an optimistic lock.
package struct LockPieces: Sendable {
    /// The name of the operation that reads the version.
    package let retrieve: String

    /// Where the version stands in what that operation answers.
    package let version: PropertyPath

    /// Where the version goes in the request.
    package let request: PropertyPath

    /// Where an error says that the data changed in between.
    package let lostRace: PropertyPath

    /// What it says there.
    package let lostRaceValue: String

    /// What goes into the request with the version.
    package let carries: [Carry]

    /// The name of the client's function that retrieves, lets the caller decide, and sends. Nil for none.
    package let function: String?

    /// A value that is copied.
    package struct Carry: Sendable {
        /// Where it is in what was retrieved.
        package let response: PropertyPath

        /// Where it goes in the request.
        package let request: PropertyPath
    }
}

/// A way through the properties of generated types.
package struct PropertyPath: Sendable {
    /// The type that it begins in.
    package let root: DeclarationID

    /// The properties, each in the type of the one before it. Never empty.
    package let steps: [Step]

    /// The way as a JSON Pointer.
    package let pointer: String

    package struct Step: Equatable, Sendable {
        /// The type that has the property.
        package let owner: DeclarationID

        /// The property's index in its type.
        package let index: Int

        /// Whether the property's Swift type is an optional.
        package let isOptional: Bool

        /// The property's type without null.
        package let type: TypeReference
    }
}

/// Lowers what operations say about their bodies to the types of these.
extension TypeLowering {
    /// What `x-precedence` and `x-optimistic-lock` say, for an operation with a name.
    mutating func functions(of operation: OpenAPIOperation, after others: [ClientOperation])
        -> (effective: EffectivePayload?, lock: LockPieces?)
    {
        let names = [OperationReader.precedenceName, OperationReader.lockName]
        guard names.contains(where: { operation.value.node[$0] != nil }) else { return (nil, nil) }
        var reader = OperationReader(operation, of: set)
        let precedence = reader.precedence()
        let lock = reader.lock()
        guard operation.identifier != nil else {
            report(
                "the operation needs an operationId, from which names in Swift are made",
                set.location(of: operation.value)
            )
            return (nil, nil)
        }
        return (
            precedence.flatMap { effective($0, operation, place(names[0], of: operation), others) },
            lock.flatMap { pieces($0, operation, place(names[1], of: operation)) }
        )
    }

    mutating func report(_ problem: String, _ location: SourceLocation) {
        diagnostics.append(Diagnostic(.invalidKeywordValue, problem, at: location))
    }

    /// Where one of an operation's fields is.
    private func place(_ field: String, of operation: OpenAPIOperation) -> SourceLocation {
        set.location(of: operation.value[field] ?? operation.value)
    }

    // MARK: - Precedence

    private mutating func effective(
        _ precedence: OperationPrecedence,
        _ operation: OpenAPIOperation,
        _ location: SourceLocation,
        _ others: [ClientOperation]
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

    mutating func object(_ schema: SchemaID?) -> DeclarationID? {
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
        let carries = lock.carries.compactMap { pair -> LockPieces.Carry? in
            guard let from = path(pair.response, in: lock.retrieved, location),
                let to = path(pair.request, in: operation.request, location)
            else { return nil }
            return LockPieces.Carry(response: from, request: to)
        }
        guard carries.count == lock.carries.count else { return nil }
        let pieces = LockPieces(
            retrieve: lock.retrieve,
            version: version,
            request: request,
            lostRace: lostRace,
            lostRaceValue: lock.lostRaceValue,
            carries: carries,
            function: lock.function
        )
        let pairs =
            [("the version", version, request)] + carries.map { ("the value", $0.response, $0.request) }
        for (what, from, to) in pairs {
            if from.steps.last?.type != to.steps.last?.type {
                report("\(what) has one type where it is read and another one where it is sent", location)
                return nil
            }
            for step in to.steps.dropLast() where step.isOptional && !canBeEmpty(step.type) {
                report(
                    "\(what) cannot be set at \"\(to.pointer)\": an object on the way may be absent, and requires "
                        + "properties that are not known",
                    location
                )
                return nil
            }
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

    func hasValue(_ text: String, _ type: TypeReference?) -> Bool {
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
    mutating func path(_ pointer: JSONPointer, in body: SchemaID?, _ location: SourceLocation)
        -> PropertyPath?
    {
        guard let root = object(body) else {
            report("the body with \"\(pointer)\" is no object with properties", location)
            return nil
        }
        var steps: [PropertyPath.Step] = []
        var owner: DeclarationID? = root
        for token in pointer.tokens {
            let type = owner.map(TypeReference.declared) ?? .any
            guard let step = step(token, in: type, pointer, location) else { return nil }
            steps.append(step)
            if case .declared(let inner) = step.type { owner = inner } else { owner = nil }
        }
        return PropertyPath(root: root, steps: steps, pointer: pointer.description)
    }

    /// One step of such a way. Nil, and an error, where the type has no such property or one that may be absent or
    /// null.
    mutating func step(
        _ name: String,
        in type: TypeReference,
        _ pointer: JSONPointer,
        _ location: SourceLocation
    ) -> PropertyPath.Step? {
        guard case .declared(let id) = type, case .object(let object) = declarations[id.index].kind,
            let index = object.properties.firstIndex(where: { $0.jsonName.isExactly(name) })
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
        return .init(owner: id, index: index, isOptional: isOptional, type: property.type.withoutNull)
    }
}

extension EffectivePayload {
    /// Whether both functions would be the same to Swift.
    fileprivate func hasSignature(of other: EffectivePayload) -> Bool {
        request == other.request && sources.map(\.name).sorted() == other.sources.map(\.name).sorted()
    }
}

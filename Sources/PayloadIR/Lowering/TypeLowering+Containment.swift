import SchemaFrontEnd

/// Structs that would contain themselves.
extension TypeLowering {
    /// Swift stores a struct inside the struct that has it as a property, so a chain of such properties must not
    /// come back to its start. Where one does, its last link is held by reference.
    mutating func breakContainmentCycles() {
        var finished: Set<DeclarationID> = []
        var path: Set<DeclarationID> = []
        for declaration in declarations {
            breakCycles(from: declaration.id, &finished, &path)
        }
    }

    private mutating func breakCycles(
        from id: DeclarationID,
        _ finished: inout Set<DeclarationID>,
        _ path: inout Set<DeclarationID>
    ) {
        guard !finished.contains(id) else { return }
        path.insert(id)
        for (index, target) in inlineTargets(of: id) {
            if path.contains(target) {
                hold(index, of: id)
            } else {
                breakCycles(from: target, &finished, &path)
            }
        }
        path.remove(id)
        finished.insert(id)
    }

    /// The declarations stored inside a value of this one, with the number of the property or variant.
    private func inlineTargets(of id: DeclarationID) -> [(index: Int, target: DeclarationID)] {
        let types: [TypeReference]
        switch declarations[id.index].kind {
        case .object(let object): types = object.properties.map(\.type)
        case .tuple(let tuple): types = tuple.elements.map(\.type)
        case .union(let union): types = union.isIndirect ? [] : union.variants.map(\.type)
        case .alias(let type): types = [type]
        case .enumeration: types = []
        }
        return types.enumerated().compactMap { index, type in type.inlineDeclaration.map { (index, $0) } }
    }

    private mutating func hold(_ index: Int, of id: DeclarationID) {
        switch declarations[id.index].kind {
        case .object(var object):
            object.properties[index].isBoxed = true
            declarations[id.index].kind = .object(object)
        case .tuple(var tuple):
            tuple.elements[index].isBoxed = true
            declarations[id.index].kind = .tuple(tuple)
        case .union(var union):
            union.isIndirect = true
            declarations[id.index].kind = .union(union)
        case .alias, .enumeration:
            break
        }
    }
}

/// Bodies that can only overwrite (`x-merge`).
extension TypeLowering {
    /// Takes null out of what such a body leaves open, so that its types have no way to say it. A type that other
    /// payloads share is changed for all of them: it is one type.
    mutating func leaveOutNull() {
        let reached = set.overwriteOnlySchemas
        guard !reached.isEmpty else { return }
        for index in declarations.indices where declarations[index].schemas.contains(where: reached.contains)
        {
            declarations[index].kind = declarations[index].kind.withoutOpenNull
        }
    }
}

extension TypeDeclaration.Kind {
    fileprivate var withoutOpenNull: TypeDeclaration.Kind {
        switch self {
        case .object(var object):
            for index in object.properties.indices { object.properties[index].type.leaveOutNull() }
            if case .kept(var others) = object.others {
                others.leaveOutNull()
                object.others = .kept(others)
            }
            return .object(object)
        case .tuple(var tuple):
            for index in tuple.elements.indices { tuple.elements[index].type.leaveOutNull() }
            tuple.rest?.leaveOutNull()
            return .tuple(tuple)
        case .union(var union):
            for index in union.variants.indices { union.variants[index].type.leaveOutNull() }
            union.unknown.leaveOutNull()
            return .union(union)
        case .alias(var type):
            type.leaveOutNull()
            return .alias(type)
        case .enumeration: return self
        }
    }
}

extension TypeReference {
    fileprivate mutating func leaveOutNull() {
        switch self {
        case .any: self = .nonNull
        case .array(var inner):
            inner.leaveOutNull()
            self = .array(inner)
        case .map(var inner):
            inner.leaveOutNull()
            self = .map(inner)
        case .nullable(var inner):
            inner.leaveOutNull()
            self = .nullable(inner)
        case .sensitive(var inner):
            inner.leaveOutNull()
            self = .sensitive(inner)
        default: break
        }
    }
}

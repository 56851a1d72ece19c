import SchemaFrontEnd

/// Structs that would contain themselves, and structs that would become very large.
extension TypeLowering {
    /// Swift stores a struct inside the struct that has it as a property. A chain of such properties must not come
    /// back to its start: where one does, its last link is held by reference. So is a property whose type has
    /// more values inside than `mostInlineValues`.
    mutating func limitContainment() {
        var sizes: [DeclarationID: Int] = [:]
        var path: Set<DeclarationID> = []
        for declaration in declarations {
            _ = limit(declaration.id, &sizes, &path)
        }
    }

    /// The compiler copies a struct value by value, and takes more than twice as long for one that is twice as large.
    /// A type with two properties of a type with two properties, and so on, doubles with each step.
    private static var mostInlineValues: Int { 100 }

    /// The number of values that a value of the type has inside, after what is too much is held by reference.
    private mutating func limit(
        _ id: DeclarationID,
        _ sizes: inout [DeclarationID: Int],
        _ path: inout Set<DeclarationID>
    ) -> Int {
        if let size = sizes[id] { return size }
        path.insert(id)
        defer { path.remove(id) }
        let stored = storedTypes(of: id)
        var size = stored.count
        for (index, type) in stored.enumerated() {
            guard let target = type.inlineDeclaration else { continue }
            let inner = path.contains(target) ? Int.max : limit(target, &sizes, &path)
            if inner <= Self.mostInlineValues {
                size += inner
            } else if case .alias = declarations[id.index].kind {
                size = inner
            } else {
                hold(index, of: id)
            }
        }
        if case .union(let union) = declarations[id.index].kind, union.isIndirect { size = 1 }
        sizes[id] = size
        return size
    }

    /// The types of what a value of this one stores, in the order of the properties or variants.
    private func storedTypes(of id: DeclarationID) -> [TypeReference] {
        switch declarations[id.index].kind {
        case .object(let object): object.properties.map(\.type)
        case .tuple(let tuple): tuple.elements.map(\.type)
        case .union(let union): union.isIndirect ? [] : union.variants.map(\.type)
        case .alias(let type): [type]
        case .enumeration: []
        }
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

import SchemaFrontEnd

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

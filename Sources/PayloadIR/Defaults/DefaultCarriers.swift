extension PayloadModule {
    /// The types of which a value, or a value in it, has a property with a default.
    static func carriers(among declarations: [TypeDeclaration]) -> Set<DeclarationID> {
        var carriers: Set<DeclarationID> = []
        var isComplete = false
        while !isComplete {
            isComplete = true
            for declaration in declarations where !carriers.contains(declaration.id) {
                guard isCarrier(declaration, carriers) else { continue }
                carriers.insert(declaration.id)
                isComplete = false
            }
        }
        return carriers
    }

    private static func isCarrier(_ declaration: TypeDeclaration, _ carriers: Set<DeclarationID>) -> Bool {
        if case .object(let object) = declaration.kind, !object.defaults.isEmpty { return true }
        return declaration.parts.contains { $0.isMade(of: carriers) }
    }
}

extension TypeDeclaration {
    /// The types of the values in a value of this type.
    package var parts: [TypeReference] {
        switch kind {
        case .object(let object):
            if case .kept(let others) = object.others { return object.properties.map(\.type) + [others] }
            return object.properties.map(\.type)
        case .tuple(let tuple): return tuple.elements.map(\.type) + [tuple.rest].compactMap { $0 }
        case .union(let union): return union.variants.map(\.type)
        case .alias(let type): return [type]
        case .enumeration: return []
        }
    }
}

extension TypeReference {
    /// Whether the type is one of these, or holds values of one.
    package func isMade(of declarations: Set<DeclarationID>) -> Bool {
        switch self {
        case .declared(let id): declarations.contains(id)
        case .array(let inner), .map(let inner), .nullable(let inner), .sensitive(let inner):
            inner.isMade(of: declarations)
        default: false
        }
    }
}

import JSONSource
import SchemaFrontEnd

/// Defaults that have themselves inside them.
extension TypeLowering {
    /// A default of a property, whatever its condition.
    fileprivate struct DefaultKey: Hashable {
        let declaration: DeclarationID
        let property: Int
    }

    /// `withDefaults()` also sets the defaults in the values that it sets. A chain of those must not come back to its
    /// start, or it would have no end: the default there is left out, with a warning.
    mutating func leaveOutEndlessDefaults() {
        var finished: Set<DefaultKey> = []
        var path: Set<DefaultKey> = []
        for declaration in declarations {
            guard case .object(let object) = declaration.kind else { continue }
            for property in Set(object.defaults.map(\.property)).sorted() {
                leaveOut(from: DefaultKey(declaration: declaration.id, property: property), &finished, &path)
            }
        }
    }

    private mutating func leaveOut(
        from key: DefaultKey,
        _ finished: inout Set<DefaultKey>,
        _ path: inout Set<DefaultKey>
    ) {
        guard !finished.contains(key) else { return }
        path.insert(key)
        for target in targets(of: key) {
            if path.contains(target) {
                leaveOut(target)
            } else {
                leaveOut(from: target, &finished, &path)
            }
        }
        path.remove(key)
        finished.insert(key)
    }

    private mutating func leaveOut(_ key: DefaultKey) {
        guard case .object(var object) = declarations[key.declaration.index].kind else { return }
        for preset in object.defaults where preset.property == key.property {
            let reason = "it would be set again inside itself, without end"
            report(preset.holder, object.properties[key.property], reason)
        }
        object.defaults.removeAll { $0.property == key.property }
        declarations[key.declaration.index].kind = .object(object)
    }

    /// The defaults that are set in the values of a default.
    private func targets(of key: DefaultKey) -> [DefaultKey] {
        guard case .object(let object) = declarations[key.declaration.index].kind else { return [] }
        let type = object.properties[key.property].type
        var targets: [DefaultKey] = []
        for preset in object.defaults where preset.property == key.property {
            var declared: Set<DeclarationID> = []
            collect(&targets, in: preset.value, of: type, &declared)
        }
        return targets
    }

    /// - Parameter declared: the types that the value was already taken for.
    private func collect(
        _ targets: inout [DefaultKey],
        in value: JSONNode,
        of type: TypeReference,
        _ declared: inout Set<DeclarationID>
    ) {
        switch type {
        case .array(let element):
            for node in value.elements ?? [] { collect(&targets, inside: node, of: element) }
        case .map(let other):
            for member in value.members ?? [] { collect(&targets, inside: member.value, of: other) }
        case .nullable(let inner), .sensitive(let inner): collect(&targets, in: value, of: inner, &declared)
        case .declared(let id):
            guard declared.insert(id).inserted else { return }
            switch declarations[id.index].kind {
            case .alias(let inner): collect(&targets, in: value, of: inner, &declared)
            case .union(let union):
                for variant in union.variants { collect(&targets, in: value, of: variant.type, &declared) }
            case .tuple(let tuple): collect(&targets, in: value, of: tuple)
            case .object(let object): collect(&targets, in: value, of: object, id)
            case .enumeration: break
            }
        default: break
        }
    }

    private func collect(_ targets: inout [DefaultKey], inside value: JSONNode, of type: TypeReference) {
        var declared: Set<DeclarationID> = []
        collect(&targets, in: value, of: type, &declared)
    }

    private func collect(_ targets: inout [DefaultKey], in value: JSONNode, of tuple: TupleType) {
        for (index, node) in (value.elements ?? []).enumerated() {
            let type = index < tuple.elements.count ? tuple.elements[index].type : tuple.rest
            if let type { collect(&targets, inside: node, of: type) }
        }
    }

    private func collect(
        _ targets: inout [DefaultKey],
        in value: JSONNode,
        of object: ObjectType,
        _ id: DeclarationID
    ) {
        guard let members = value.members else { return }
        for preset in object.defaults where value[object.properties[preset.property].jsonName] == nil {
            targets.append(DefaultKey(declaration: id, property: preset.property))
        }
        for member in members {
            if let property = object.properties.first(where: { $0.jsonName.isExactly(member.name) }) {
                collect(&targets, inside: member.value, of: property.type)
            } else if case .kept(let other) = object.others {
                collect(&targets, inside: member.value, of: other)
            }
        }
    }
}

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

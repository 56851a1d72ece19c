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

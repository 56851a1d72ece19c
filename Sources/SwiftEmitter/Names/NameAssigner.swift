import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// The Swift names of a module. Every name is decided here, once.
struct SwiftNames {
    /// The name of each declaration with those of the types around it, outermost first.
    fileprivate(set) var types: [DeclarationID: [String]] = [:]

    /// The names of an object's or tuple's properties, an enumeration's cases or a union's variants, in their
    /// order, without backticks.
    fileprivate(set) var members: [DeclarationID: [String]] = [:]

    /// The declaration's name with those around it, as code outside of it writes it.
    func path(of id: DeclarationID) -> String {
        (types[id] ?? []).joined(separator: ".")
    }

    /// The declaration's own name.
    func name(of id: DeclarationID) -> String {
        types[id]?.last ?? ""
    }
}

/// Spells names, and resolves those that would meet. The first in the schema's order keeps its name.
struct NameAssigner {
    private let module: PayloadModule
    private var names = SwiftNames()
    private var diagnostics: [Diagnostic] = []

    static func assign(_ module: PayloadModule) -> (names: SwiftNames, diagnostics: [Diagnostic]) {
        var assigner = NameAssigner(module: module)
        assigner.assignTypes(in: nil, path: [], around: [])
        for declaration in module.declarations { assigner.assignMembers(of: declaration) }
        return (assigner.names, assigner.diagnostics)
    }

    private init(module: PayloadModule) {
        self.module = module
    }

    /// - Parameter around: names that a nested type would hide: those of the module and of the enclosing types.
    private mutating func assignTypes(in parent: DeclarationID?, path: [String], around: Set<String>) {
        var scope = Scope(taken: around)
        let declarations = module.nested(in: parent)
        for declaration in declarations {
            let wanted = typeName(declaration)
            let name = scope.claim(wanted) { "\(path.last ?? "")\(wanted)" }
            if name != wanted {
                report(declaration.name.source, wanted: wanted, given: name, at: declaration)
            }
            names.types[declaration.id] = path + [name]
        }
        let outer = parent == nil ? scope.taken : around
        for declaration in declarations {
            let path = names.types[declaration.id] ?? []
            assignTypes(in: declaration.id, path: path, around: outer.union(path.suffix(1)))
        }
    }

    private func typeName(_ declaration: TypeDeclaration) -> String {
        if let override = declaration.name.override { return override }
        let source = declaration.name.source
        let name = SwiftWords.upperCamelCase(
            declaration.name.isElement ? SwiftWords.singular(source) : source
        )
        guard ReservedNames.types.contains(name) else { return name }
        // The name of the type around it tells more than any ending: `AgreementType` for an agreement's `type`.
        guard let parent = declaration.parent else { return name + "Payload" }
        return names.name(of: parent) + name
    }

    private mutating func assignMembers(of declaration: TypeDeclaration) {
        let sources: [DeclaredName]
        var scope = Scope(taken: [])
        switch declaration.kind {
        case .object(let object):
            sources = object.properties.map(\.name)
            if case .kept = object.others { scope.taken.insert(SwiftNames.othersName) }
            for property in object.properties where property.documentation.deprecation != nil {
                scope.taken.insert(memberName(property.name) + SwiftNames.storageEnding)
            }
        case .tuple(let tuple):
            sources = tuple.elements.map(\.name)
            if tuple.rest != nil { scope.taken.insert(SwiftNames.restName) }
        case .enumeration(let enumeration):
            sources = enumeration.cases.map { DeclaredName(source: $0.value) }
        case .union(let union):
            sources = union.variants.map(\.name)
            scope.taken.insert(SwiftNames.unknownName)
        case .alias:
            sources = []
        }
        names.members[declaration.id] = sources.map { source in
            let wanted = memberName(source)
            let name = scope.claim(wanted) { wanted + "Property" }
            if name != wanted { report(source.source, wanted: wanted, given: name, at: declaration) }
            return name
        }
    }

    private func memberName(_ name: DeclaredName) -> String {
        ReservedNames.member(name.override ?? SwiftWords.lowerCamelCase(name.source))
    }

    private mutating func report(
        _ source: String,
        wanted: String,
        given: String,
        at declaration: TypeDeclaration
    ) {
        diagnostics.append(
            Diagnostic(
                .nameCollision,
                "the Swift name `\(wanted)` of \"\(shortened(source))\" is already taken; it is named `\(given)`",
                severity: .warning,
                help: "choose a name with \"x-swift-name\"",
                at: declaration.location
            )
        )
    }
}

extension SwiftNames {
    /// The property that keeps what is not declared.
    static let othersName = "additionalProperties"

    /// The property that keeps a tuple's further elements.
    static let restName = "others"

    /// What the name of a deprecated property's storage ends with.
    static let storageEnding = "Storage"

    /// The case that keeps a variant that is not known.
    static let unknownName = "unknown"
}

/// The names that are taken in one place.
private struct Scope {
    var taken: Set<String>

    /// The wanted name if it is free, then the second choice, then the wanted name with the first free number.
    mutating func claim(_ wanted: String, otherwise: () -> String) -> String {
        if taken.insert(wanted).inserted { return wanted }
        let second = otherwise()
        if second != wanted, !second.isEmpty, taken.insert(second).inserted { return second }
        var number = 2
        while !taken.insert("\(wanted)\(number)").inserted { number += 1 }
        return "\(wanted)\(number)"
    }
}

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
        var scope = Scope(taken: around, namesFiles: parent == nil)
        let declarations = module.nested(in: parent)
        for declaration in declarations {
            let wanted = typeName(declaration)
            let name = scope.claim(wanted) { "\(path.last ?? "")\(wanted)" }
            if name != wanted {
                report(declaration.name.source, wanted: wanted, given: name, at: declaration.location)
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
        return ReservedNames.type(name)
    }

    private mutating func assignMembers(of declaration: TypeDeclaration) {
        let sources: [DeclaredName]
        var places: [SourceLocation?] = []
        var scope = Scope(taken: [])
        switch declaration.kind {
        case .object(let object):
            sources = object.properties.map(\.name)
            places = object.properties.map(\.location)
            if case .kept = object.others { scope.taken.insert(SwiftNames.othersName) }
        case .tuple(let tuple):
            sources = tuple.elements.map(\.name)
            places = tuple.elements.map(\.location)
            if tuple.rest != nil { scope.taken.insert(SwiftNames.restName) }
        case .enumeration(let enumeration):
            sources = enumeration.cases.map { DeclaredName(source: $0.value) }
        case .union(let union):
            sources = union.variants.map(\.name)
            scope.taken.insert(SwiftNames.unknownName)
        case .alias:
            sources = []
        }
        names.members[declaration.id] = sources.enumerated().map { index, source in
            let place = places.isEmpty ? declaration.location : places[index]
            let wanted = memberName(source)
            let name = scope.claim(wanted) { wanted + "Property" }
            if name != wanted { report(source.source, wanted: wanted, given: name, at: place) }
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
        at location: SourceLocation?
    ) {
        diagnostics.append(
            Diagnostic(
                .nameCollision,
                "the Swift name `\(wanted)` of \"\(shortened(source))\" is already taken; it is named `\(given)`",
                severity: .warning,
                help: "choose a name with \"x-swift-name\"",
                at: location
            )
        )
    }
}

extension SwiftNames {
    /// The property that keeps what is not declared.
    static let othersName = "additionalProperties"

    /// The property that keeps a tuple's further elements.
    static let restName = "others"

    /// The case that keeps a variant that is not known.
    static let unknownName = "unknown"
}

/// The names that are taken in one place.
private struct Scope {
    var taken: Set<String>

    /// Whether names are those of files too. Some file systems do not tell `URL.swift` from `Url.swift`.
    var namesFiles = false
    private var files: Set<String> = []

    init(taken: Set<String>, namesFiles: Bool = false) {
        self.taken = taken
        self.namesFiles = namesFiles
    }

    /// The wanted name if it is free, then the second choice, then the wanted name with the first free number.
    mutating func claim(_ wanted: String, otherwise: () -> String) -> String {
        if take(wanted) { return wanted }
        let second = otherwise()
        if second != wanted, !second.isEmpty, take(second) { return second }
        var number = 2
        while !take("\(wanted)\(number)") { number += 1 }
        return "\(wanted)\(number)"
    }

    private mutating func take(_ name: String) -> Bool {
        if namesFiles, !files.insert(name.lowercased()).inserted { return false }
        return taken.insert(name).inserted
    }
}

import Diagnostics
import PayloadIR
import SchemaFrontEnd

/// The Swift names of a module. Every name is decided here, once.
struct SwiftNames {
    /// The name of each declaration with those of the types around it, outermost first.
    fileprivate(set) var types: [DeclarationID: [String]] = [:]

    /// All names in ``types``.
    fileprivate(set) var paths: Set<[String]> = []

    /// The names of an object's or tuple's properties, an enumeration's cases or a union's variants, in their
    /// order, without backticks.
    fileprivate(set) var members: [DeclarationID: [String]] = [:]

    /// The names of the types that are made for schemas without one, with those around them, by the validators' keys.
    fileprivate(set) var schemas: [ValidatorKey: [String]] = [:]

    /// The names of the properties of a payload's context, in the order of the facts, by the validators' keys.
    fileprivate(set) var facts: [ValidatorKey: [String]] = [:]

    /// The declaration's name with those around it, as code outside of it writes it.
    func path(of id: DeclarationID) -> String {
        (types[id] ?? []).joined(separator: ".")
    }

    /// The name of the type that a validator belongs to, with those around it.
    func path(of validator: ValidatorDeclaration) -> String {
        switch validator.home {
        case .type(let id): path(of: id)
        case .schema: (schemas[validator.key] ?? []).joined(separator: ".")
        }
    }

    /// The declaration's own name.
    func name(of id: DeclarationID) -> String {
        types[id]?.last ?? ""
    }
}

/// Spells names, and resolves those that would meet. The first in the schema's order keeps its name.
struct NameAssigner {
    private let module: PayloadModule

    /// Names that types of the module itself cannot have, beside those that none can have.
    private let reserved: Set<String>
    private var names = SwiftNames()
    private var diagnostics: [Diagnostic] = []

    /// - Parameter reserved: names of types that are in the module already.
    static func assign(
        _ module: PayloadModule,
        reserving reserved: Set<String> = []
    ) -> (names: SwiftNames, diagnostics: [Diagnostic]) {
        var assigner = NameAssigner(module: module, reserved: reserved)
        assigner.assignTypes(in: nil, path: [], around: [])
        for declaration in module.declarations { assigner.assignMembers(of: declaration) }
        assigner.assignSchemas()
        assigner.assignFacts()
        return (assigner.names, assigner.diagnostics)
    }

    private init(module: PayloadModule, reserved: Set<String>) {
        self.module = module
        self.reserved = reserved
    }

    /// - Parameter around: names that a nested type would hide: those of the module and of the enclosing types.
    private mutating func assignTypes(in parent: DeclarationID?, path: [String], around: Set<String>) {
        var scope = NameScope(taken: path.isEmpty ? reserved : around, ignoresCase: parent == nil)
        let declarations = module.nested(in: parent)
        var files: [String: TypeDeclaration] = [:]
        for declaration in declarations {
            let plain = plainTypeName(declaration)
            let longer = path.isEmpty ? plain + "Payload" : (path.last ?? "") + plain
            let isReserved =
                ReservedNames.isReserved(type: plain, isNested: !path.isEmpty)
                || (path.isEmpty && module.hasClients && ReservedNames.isOutcomes(type: plain))
                || (path.isEmpty && reserved.contains(plain))
            let wanted = isReserved && declaration.name.override == nil ? longer : plain
            let name = scope.claim(isReserved ? longer : plain, otherwise: longer)
            if name != wanted, declaration.isNamedByFile, let holder = files[wanted.lowercased()] {
                report(declaration, wanted: wanted, holder: holder)
            } else if name != wanted {
                report(declaration.name.source, wanted: wanted, given: name, at: declaration.location)
            }
            if declaration.isNamedByFile { files[name.lowercased()] = declaration }
            names.types[declaration.id] = path + [name]
            names.paths.insert(path + [name])
        }
        let outer = parent == nil ? scope.taken.subtracting(reserved) : around
        for declaration in declarations {
            let path = names.types[declaration.id] ?? []
            assignTypes(in: declaration.id, path: path, around: outer.union(path.suffix(1)))
        }
    }

    /// Two files that would give one type. Which of them got the name would depend on the files around them, and code
    /// that uses it would mean another type from one day to the next.
    private mutating func report(_ declaration: TypeDeclaration, wanted: String, holder: TypeDeclaration) {
        diagnostics.append(
            Diagnostic(
                .nameCollision,
                "the file gives the type `\(wanted)`, which \"\(holder.location.path)\" gives too",
                help: "rename one of the files, or choose a name with \"x-swift-name\"; upper and lower case "
                    + "count as the same",
                at: declaration.location
            )
        )
    }

    private func plainTypeName(_ declaration: TypeDeclaration) -> String {
        if let override = declaration.name.override { return override }
        let source = declaration.name.source
        return SwiftWords.upperCamelCase(declaration.name.isElement ? SwiftWords.singular(source) : source)
    }

    /// No two of these names are the same anywhere in the module, nor that of a type.
    private mutating func assignSchemas() {
        var scope = NameScope(
            taken: reserved.union(names.types.values.compactMap(\.last)),
            ignoresCase: true
        )
        for validator in module.validators.declarations {
            guard case .schema(let name, let parent, _) = validator.home else { continue }
            let plain = (name.override ?? SwiftWords.upperCamelCase(name.source)) + "Schema"
            let outer = parent.flatMap { names.types[$0] } ?? []
            names.schemas[validator.key] = outer + [scope.claim(plain, otherwise: (outer.last ?? "") + plain)]
        }
    }

    private mutating func assignFacts() {
        for validator in module.validators.declarations where !validator.facts.isEmpty {
            var scope = NameScope(taken: [])
            names.facts[validator.key] = validator.facts.map { fact in
                let plain = SwiftWords.lowerCamelCase(fact.name)
                let free = ReservedNames.isReserved(fact: plain) ? plain + "Fact" : plain
                let name = scope.claim(free, otherwise: plain + "Fact")
                if name != free { report(fact, wanted: free, given: name) }
                return name
            }
        }
    }

    /// Once, however many payloads reach the fact.
    private mutating func report(_ fact: Fact, wanted: String, given: String) {
        let problem = Diagnostic(
            .nameCollision,
            "the Swift name `\(wanted)` of the fact \"\(fact.name)\" is already taken; it is named `\(given)`",
            severity: .warning,
            help: "give one of the two facts another name",
            at: fact.location
        )
        if !diagnostics.contains(problem) { diagnostics.append(problem) }
    }

    private mutating func assignMembers(of declaration: TypeDeclaration) {
        var scope = NameScope(taken: [])
        let members: [Member]
        switch declaration.kind {
        case .object(let object):
            members = object.properties.map { Member(name: $0.name, role: .property, location: $0.location) }
            if case .kept = object.others { scope.taken.insert(SwiftNames.othersName) }
            for (property, member) in zip(object.properties, members)
            where property.documentation.deprecation != nil {
                let name = freeName(of: member, in: names.name(of: declaration.id))
                scope.taken.insert(name + SwiftNames.storageEnding)
            }
        case .tuple(let tuple):
            members = tuple.elements.map { Member(name: $0.name, role: .property, location: $0.location) }
            if tuple.rest != nil { scope.taken.insert(SwiftNames.restName) }
        case .enumeration(let enumeration):
            members = enumeration.cases.map {
                Member(name: $0.name, role: .value, location: declaration.location)
            }
        case .union(let union):
            members = union.variants.map {
                Member(name: $0.name, role: .value, location: declaration.location)
            }
            scope.taken.insert(SwiftNames.unknownName)
        case .alias:
            members = []
        }
        let owner = names.name(of: declaration.id)
        names.members[declaration.id] = members.map { assign($0, of: owner, in: &scope) }
    }

    private struct Member {
        let name: DeclaredName
        let role: ReservedNames.Role
        let location: SourceLocation
    }

    private func plainName(of member: Member) -> String {
        member.name.override ?? SwiftWords.lowerCamelCase(member.name.source)
    }

    /// The name, changed where Swift or the runtime gives it a meaning of its own.
    private func freeName(of member: Member, in owner: String) -> String {
        let plain = plainName(of: member)
        guard ReservedNames.isReserved(plain, as: member.role) else { return plain }
        // An item's `description` is its `itemDescription`.
        return member.role == .property
            ? SwiftWords.lowerCamelCase(owner + " " + plain) : plain + member.role.rawValue
    }

    private mutating func assign(_ member: Member, of owner: String, in scope: inout NameScope) -> String {
        let free = freeName(of: member, in: owner)
        let wanted = member.name.override ?? free
        let name = scope.claim(free, otherwise: plainName(of: member) + member.role.rawValue)
        if name != wanted { report(member.name.source, wanted: wanted, given: name, at: member.location) }
        return name
    }

    private mutating func report(
        _ source: String,
        wanted: String,
        given: String,
        at location: SourceLocation
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

    /// What the name of a deprecated property's storage ends with.
    static let storageEnding = "Storage"

    /// The case that keeps a variant that is not known.
    static let unknownName = "unknown"
}

extension TypeDeclaration {
    /// Whether the type has its name from a file.
    fileprivate var isNamedByFile: Bool {
        parent == nil && location.pointer == .root
    }
}

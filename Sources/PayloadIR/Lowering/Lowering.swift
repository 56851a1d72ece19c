import Diagnostics
import SchemaFrontEnd

/// The third step: decides the type of every value a module's schemas describe.
package enum Lowering {
    /// The module's types and validators, and notes on what could not become a type.
    ///
    /// - Parameters:
    ///   - plans: lowered from the same schemas.
    ///   - validatesEveryRoot: whether a file of definitions whose root accepts everything has a validator of it.
    package static func lower(
        _ set: SchemaSet,
        _ plans: ValidationPlans,
        module: String,
        folder: String,
        options: ModuleOptions,
        validatesEveryRoot: Bool = false
    ) -> (module: PayloadModule, diagnostics: [Diagnostic]) {
        var lowering = TypeLowering(set: set, options: options)
        var documents: [SchemaID] = []
        for (index, file) in set.files.enumerated() where file.module == folder {
            for root in set.roots[index] { lowering.lowerRoot(root) }
            guard file.kind != .openAPI else { continue }
            documents += set.roots[index].filter { validatesEveryRoot || !plans[plans.plan(of: $0)].isOpen }
        }
        let clients = lowering.clients(of: folder)
        lowering.limitContainment()
        lowering.leaveOutNull()
        lowering.leaveOutEndlessDefaults()
        let lowered = PayloadModule(
            name: module,
            options: options,
            schemas: set,
            plans: plans,
            declarations: lowering.declarations,
            clients: clients,
            validators: ValidatorLowering.lower(
                set,
                plans,
                lowering.declarations,
                documents: documents,
                clients: options.client ? clients : []
            )
        )
        return (lowered, lowering.diagnostics)
    }
}

/// Lowers schemas to types; each conjunction of schemas is lowered once.
struct TypeLowering {
    let set: SchemaSet
    let options: ModuleOptions
    var declarations: [TypeDeclaration] = []
    var diagnostics: [Diagnostic] = []

    /// The types that are known, those that are being lowered included.
    private var known: [Conjunction: TypeReference] = [:]

    /// What the variants of unions are called, by the branch that describes them.
    var variantNames: [SchemaID: String] = [:]

    /// The types that hide every value inside them, so that they need not be hidden themselves.
    var hidingDeclarations: [DeclarationID: Documentation.Sensitivity] = [:]

    /// Conjunctions that are being lowered and have no declaration that could be referred to.
    private var pending: Set<Conjunction> = []

    init(set: SchemaSet, options: ModuleOptions) {
        self.set = set
        self.options = options
    }

    /// Lowers a schema that stands for itself, so that it has a declaration of its own even if it is a scalar.
    mutating func lowerRoot(_ id: SchemaID) {
        if let definitions = definitionsOnly(id) {
            for definition in definitions { lowerNamed(definition) }
        } else if isNamed(id) {
            lowerNamed(id)
        } else {
            _ = lower(Conjunction(schemas: [id]))
        }
    }

    private mutating func lowerNamed(_ id: SchemaID) {
        let type = lower(Conjunction(schemas: [id]))
        guard !isDeclared(id, as: type.withoutSensitivity) else { return }
        // The schema's name goes to the type of what is not null.
        let isNullable = type != type.withoutNull && isDeclared(id, as: type.bare)
        let alias = declare(id, of: [id], kind: .alias(type), prefix: isNullable ? "Nullable" : "")
        let name = declarations[alias.index].name.source
        declarations[alias.index].documentation = documentation(of: [id], as: type, name: name)
    }

    /// Whether a type is the declaration of this very schema, and not of one that it refers to.
    private func isDeclared(_ id: SchemaID, as type: TypeReference) -> Bool {
        guard case .declared(let declaration) = type else { return false }
        return declarations[declaration.index].location == set.location(of: named(id))
    }

    /// The schemas in `$defs` of a file that holds nothing else. Nil for any other schema.
    private func definitionsOnly(_ id: SchemaID) -> [SchemaID]? {
        let schema = set[id]
        let definitions = schema.subschemas(.definitions)
        guard !definitions.isEmpty, TypeKeywords.areMissing(in: schema) else { return nil }
        return definitions.map(\.id)
    }

    /// The type of a value to which all these schemas apply, with what they say about showing it.
    mutating func lower(_ conjunction: Conjunction) -> TypeReference {
        let type = shownType(conjunction)
        return isSensitive(conjunction, type) ? hidden(type) : type
    }

    /// The type of a value to which all these schemas apply, as if it could be shown.
    private mutating func shownType(_ conjunction: Conjunction) -> TypeReference {
        let key = set.reduced(conjunction)
        if let type = known[key] { return type }
        // What a built-in meta-schema describes is a schema, which can be any JSON object or a Boolean.
        if key.schemas.contains(where: { set.files[set[$0].file].isBuiltIn }) { return .any }
        if let type = loweredWithRoot(key) { return type }
        guard pending.insert(key).inserted else {
            return fallback(key, "an array or dictionary of itself has no Swift type")
        }
        defer { pending.remove(key) }
        let type = type(of: FacetGatherer.facets(of: key, in: set), key: key)
        known[key] = type
        return type
    }

    /// A subschema of a document that was not lowered yet: lowering the document declares it where it stands.
    private mutating func loweredWithRoot(_ key: Conjunction) -> TypeReference? {
        guard let schema = key.schemas.first.map({ set[$0] }), schema.parent != nil else { return nil }
        var root = schema.id
        while let parent = set[root].parent { root = parent }
        let rootKey = set.reduced(Conjunction(schemas: [root]))
        guard rootKey != key, known[rootKey] == nil, !pending.contains(rootKey), definitionsOnly(root) == nil
        else {
            return nil
        }
        _ = lower(rootKey)
        return known[key]
    }

    /// Declares a type, so that the schemas inside it can refer to it, and fills it in afterwards.
    mutating func declare(
        _ key: Conjunction,
        _ kind: (inout TypeLowering, DeclarationID) -> TypeDeclaration.Kind
    ) -> TypeReference {
        let schema = key.schemas[key.schemas.count - 1]
        let id = declare(schema, of: key.schemas, kind: .alias(.any))
        known[key] = .declared(id)
        let named = Conjunction(schemas: key.schemas + [declarations[id.index].home])
        if let mark = mark(on: named, throughBranches: false) { hidingDeclarations[id] = mark }
        declarations[id.index].kind = kind(&self, id)
        declarations[id.index].documentation = documentation(of: declarations[id.index], schema: schema)
        return .declared(id)
    }

    private mutating func declare(
        _ schema: SchemaID,
        of schemas: [SchemaID],
        kind: TypeDeclaration.Kind,
        prefix: String = ""
    ) -> DeclarationID {
        let id = DeclarationID(index: declarations.count)
        let home = home(of: schema)
        declarations.append(
            TypeDeclaration(
                id: id,
                parent: home.parent,
                name: home.name.prefixed(prefix),
                file: set[home.schema].file,
                schemas: schemas,
                home: home.schema,
                location: set.location(of: schema),
                documentation: Documentation(),
                kind: kind
            )
        )
        return id
    }

    /// The declaration of a schema, if it has one by now.
    func declaration(of schema: SchemaID) -> DeclarationID? {
        guard case .declared(let id)? = known[set.reduced(Conjunction(schemas: [schema]))] else { return nil }
        return id
    }

    /// The type of what no value can be, with a warning: a schema that means it says `false`.
    mutating func unsatisfiable(_ key: Conjunction, _ reason: String) -> TypeReference {
        let location = key.schemas.last.map { set.location(of: $0) }
        diagnostics.append(
            Diagnostic(.unsatisfiable, "\(reason); no value is valid", severity: .warning, at: location)
        )
        return .never
    }

    /// A type that holds anything, with a note that says why nothing better was possible.
    mutating func fallback(_ key: Conjunction, _ reason: String) -> TypeReference {
        note(key, "\(reason); the type is JSONValue")
        return .any
    }

    /// A note that says why the type is less than it could be.
    mutating func note(_ key: Conjunction, _ text: String) {
        let location = key.schemas.last.map { set.location(of: $0) }
        diagnostics.append(Diagnostic(.typeFallback, text, severity: .note, at: location))
    }
}

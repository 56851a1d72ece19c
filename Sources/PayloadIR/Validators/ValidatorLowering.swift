import JSONSource
import SchemaFrontEnd

/// A schema that is checked by a function of its own: a type's, or one that references lead to.
package struct ValidatorDeclaration: Sendable {
    /// What it checks, all of them. A type that several schemas describe has more than one.
    package let plans: [PlanID]

    package let home: Home

    /// Where the schema is, as a URI.
    package let location: String

    /// The facts that it can ask for, and those that other validators ask for which it leads to.
    package let facts: [Fact]

    /// Which validator of its module it is.
    package var key: ValidatorKey { ValidatorKey(plans: plans) }

    /// What the function belongs to.
    package enum Home: Sendable {
        /// A declared type that is not another name of one.
        case type(DeclarationID)

        /// No type: one is made for the schema, in the declaration around it or beside the other types of the module.
        case schema(DeclaredName, in: DeclarationID?, file: Int)
    }
}

/// What tells a validator from the others of its module.
package struct ValidatorKey: Hashable, Sendable {
    let plans: [PlanID]
}

/// The validators of a module.
package struct ModuleValidators: Sendable {
    /// Those of types first, in the order of the declarations, then those of other schemas in the order in which
    /// references lead to them.
    package internal(set) var declarations: [ValidatorDeclaration] = []

    /// The index of the validator that checks a plan and nothing beside it.
    private var byPlan: [PlanID: Int] = [:]

    package func validator(of plan: PlanID) -> ValidatorDeclaration? {
        byPlan[plan].map { declarations[$0] }
    }

    mutating func add(_ declaration: ValidatorDeclaration) {
        if declaration.plans.count == 1, let plan = declaration.plans.first {
            guard byPlan[plan] == nil else { return }
            byPlan[plan] = declarations.count
        }
        declarations.append(declaration)
    }
}

/// Decides which schemas of a module have validators of their own. The others are checked where they stand.
struct ValidatorLowering {
    let set: SchemaSet
    let plans: ValidationPlans
    let declarations: [TypeDeclaration]
    private var validators = ModuleValidators()
    private var byLastSchema: [SchemaID: DeclarationID] = [:]
    private var visited: Set<PlanID> = []

    /// - Parameters:
    ///   - declarations: the module's types.
    ///   - documents: the roots of schema files that have validators, whether or not they have types.
    ///   - clients: those whose parameters, headers and bodies have validators.
    static func lower(
        _ set: SchemaSet,
        _ plans: ValidationPlans,
        _ declarations: [TypeDeclaration],
        documents: [SchemaID],
        clients: [ClientService]
    ) -> ModuleValidators {
        var lowering = ValidatorLowering(set: set, plans: plans, declarations: declarations)
        lowering.run(documents, clients)
        return lowering.validators
    }

    private init(set: SchemaSet, plans: ValidationPlans, declarations: [TypeDeclaration]) {
        self.set = set
        self.plans = plans
        self.declarations = declarations
        for declaration in declarations {
            guard let schema = declaration.schemas.last, byLastSchema[schema] == nil else { continue }
            byLastSchema[schema] = declaration.id
        }
        // What stands in a file whose root only refers to one of its definitions is inside the root's type.
        for declaration in declarations where byLastSchema[declaration.home] == nil {
            byLastSchema[declaration.home] = declaration.id
        }
    }

    private mutating func run(_ documents: [SchemaID], _ clients: [ClientService]) {
        for declaration in declarations {
            guard let home = home(of: declaration) else { continue }
            add(schemas(of: declaration).map { plans.plan(of: $0) }, home)
        }
        for root in documents { addDocument(root) }
        for client in clients {
            for schema in client.bodies { refer(to: plans.target(of: schema)) }
            for plan in client.fields.map(plans.target) where plans[plan].demandsMoreThanType {
                refer(to: plan)
            }
        }
        // Those that references lead to are added on the way, and have references of their own.
        var next = 0
        while next < validators.declarations.count {
            for plan in validators.declarations[next].plans { visit(plan) }
            next += 1
        }
    }

    /// A declared type's validator. Nil for a list of values or another name inside a type, which is checked where
    /// it stands unless a reference leads to it.
    private func home(of declaration: TypeDeclaration) -> ValidatorDeclaration.Home? {
        switch declaration.kind {
        case .object, .tuple, .union: return .type(declaration.id)
        case .enumeration: return declaration.parent == nil ? .type(declaration.id) : nil
        case .alias:
            return declaration.parent == nil
                ? .schema(declaration.name, in: nil, file: declaration.file) : nil
        }
    }

    /// A type that has its name from a file's root is the root's, which may demand more than what it refers to.
    private func schemas(of declaration: TypeDeclaration) -> [SchemaID] {
        declaration.home == declaration.schemas.last ? declaration.schemas : [declaration.home]
    }

    /// A file of definitions has no type of its own, but what its root demands beside them must not be lost.
    private mutating func addDocument(_ root: SchemaID) {
        let plan = plans.plan(of: root)
        guard validators.validator(of: plan) == nil else { return }
        let schema = set[root]
        let name = DeclaredName(source: set.files[schema.file].name, override: schema[.swiftName]?.string)
        add([plan], .schema(name, in: nil, file: schema.file))
    }

    private mutating func add(_ plans: [PlanID], _ home: ValidatorDeclaration.Home) {
        let location = plans.last.map { self.plans[$0].location }
        validators.add(
            ValidatorDeclaration(
                plans: plans,
                home: home,
                location: location ?? "",
                facts: set.facts(inReachOf: plans.map { self.plans[$0].schema })
            )
        )
    }

    // MARK: - References

    private mutating func visit(_ plan: PlanID) {
        guard visited.insert(plan).inserted else { return }
        for check in plans[plan].checks {
            if case .reference(let target, _) = check { refer(to: target) }
            for inner in check.inner {
                if plans[inner].isEmbeddedResource { refer(to: inner) }
                if validators.validator(of: inner) == nil { visit(inner) }
            }
        }
    }

    private mutating func refer(to plan: PlanID) {
        guard validators.validator(of: plan) == nil else { return }
        let schema = set[plans[plan].schema]
        let isOrdinary = plans.plan(of: schema.id) == plan
        if isOrdinary, let id = byLastSchema[schema.id], declarations[id.index].schemas == [schema.id],
            declarations[id.index].home == schema.id,
            case .enumeration = declarations[id.index].kind
        {
            add([plan], .type(id))
        } else {
            let name = DeclaredName(source: name(of: schema))
            add([plan], .schema(name, in: enclosingType(of: schema), file: schema.file))
        }
    }

    /// The place's name: a definition's or property's, or the file's.
    private func name(of schema: Schema) -> String {
        if schema.parent == nil, let name = set.placeInDescription(of: schema) { return name }
        let named: [Keyword] = [.definitions, .properties, .patternProperties, .dependentSchemas]
        var place = schema
        while !named.contains(where: { $0.name == place.keyword }), let parent = place.parent {
            place = set[parent]
        }
        let isFile = place.parent == nil && set.files[place.file].kind != .openAPI
        return isFile ? set.files[place.file].name : place.pointer.tokens.last ?? ""
    }

    private func enclosingType(of schema: Schema) -> DeclarationID? {
        var ancestor = schema.parent
        while let id = ancestor {
            if let declaration = byLastSchema[id], isNominal(declaration) { return declaration }
            ancestor = set[id].parent
        }
        return nil
    }

    private func isNominal(_ id: DeclarationID) -> Bool {
        if case .alias = declarations[id.index].kind { false } else { true }
    }
}

extension Check {
    /// The plans that are checked where they stand.
    package var inner: [PlanID] {
        switch self {
        case .assertion, .reference, .prohibited, .exactlyOne, .atLeastOne: []
        case .allOf(let plans), .anyOf(let plans), .oneOf(let plans): plans
        case .not(let plan), .propertyNames(let plan): [plan]
        case .condition(let condition, let consequence, let alternative, _):
            [condition] + [consequence, alternative].compactMap { $0 }
        case .dependentSchemas(let dependencies): dependencies.map(\.plan)
        case .members(let members):
            members.properties.map(\.plan) + members.patterns.map(\.plan) + members.rest.plans
        case .elements(let elements): elements.prefix + elements.rest.plans
        case .contains(let contains): [contains.plan]
        case .unevaluatedProperties(let unevaluated), .unevaluatedItems(let unevaluated):
            unevaluated.rest.plans + unevaluated.evaluated.plans
        }
    }
}

extension RestPlan {
    fileprivate var plans: [PlanID] {
        if case .plan(let plan) = self { [plan] } else { [] }
    }
}

extension EvaluatedLocations {
    /// The plans of which it matters whether they hold.
    fileprivate var plans: [PlanID] {
        contains
            + branches.flatMap { branch in
                let own: [PlanID] =
                    switch branch.condition {
                    case .holds(let plan), .fails(let plan): [plan]
                    case .hasProperty: []
                    }
                return own + branch.evaluated.plans
            }
    }
}

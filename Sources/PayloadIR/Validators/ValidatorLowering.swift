import JSONSource
import SchemaFrontEnd

/// Decides which schemas of a module have validators of their own. The others are checked where they stand.
struct ValidatorLowering {
    let set: SchemaSet
    let plans: ValidationPlans
    let declarations: [TypeDeclaration]
    private var validators = ModuleValidators()
    private var byLastSchema: [SchemaID: DeclarationID] = [:]
    private var visited: Set<PlanID> = []

    static func lower(_ set: SchemaSet, _ plans: ValidationPlans, _ declarations: [TypeDeclaration])
        -> ModuleValidators
    {
        var lowering = ValidatorLowering(set: set, plans: plans, declarations: declarations)
        lowering.run()
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
    }

    private mutating func run() {
        for declaration in declarations {
            guard let home = home(of: declaration) else { continue }
            add(declaration.schemas.map { plans.plan(of: $0) }, home)
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

    private mutating func add(_ plans: [PlanID], _ home: ValidatorDeclaration.Home) {
        let location = plans.last.map { self.plans[$0].location }
        validators.add(ValidatorDeclaration(plans: plans, home: home, location: location ?? ""))
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
        case .assertion, .reference: []
        case .allOf(let plans), .anyOf(let plans), .oneOf(let plans): plans
        case .not(let plan), .propertyNames(let plan): [plan]
        case .condition(let condition, let consequence, let alternative):
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

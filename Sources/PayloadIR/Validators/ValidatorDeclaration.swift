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

import SchemaFrontEnd

/// The number of a plan within its ``ValidationPlans``.
package struct PlanID: Hashable, Sendable {
    package let index: Int
}

/// What a schema or subschema demands of an instance, in the order of its text.
///
/// Everything about the schema is decided here: what runs a plan, or prints it as Swift, looks at no keyword.
package struct ValidationPlan: Sendable {
    package let id: PlanID
    package let schema: SchemaID

    /// Where the schema is, see ``SchemaFrontEnd/SchemaSet/absoluteLocation(of:)``.
    package let location: String

    /// Whether the schema has an `$id` of its own inside another schema, so that its location does not continue that
    /// of the schema around it.
    package let isEmbeddedResource: Bool

    /// Whether the schema is `false`, which accepts nothing.
    package let isNever: Bool

    /// The keyword that holds the schema: `properties` for a property's. Empty for a document's root.
    package let holder: String

    /// What its author calls the schema. Nil without `title`.
    package let title: String?

    /// The types that `type` names; every type without one.
    package internal(set) var types: TypeSet

    /// What else is demanded. All of them must hold.
    package internal(set) var checks: [Check]

    /// Whether every instance is valid.
    package var isOpen: Bool { !isNever && types == .any && checks.isEmpty }
}

/// The plans of a set of schemas.
package struct ValidationPlans: Sendable {
    /// Indexed by ``PlanID/index``. One for each schema in their order, then those of schemas that mean something
    /// else where they are referred to, because of `$dynamicRef`.
    package private(set) var plans: [ValidationPlan]

    init(plans: [ValidationPlan]) {
        self.plans = plans
    }

    package subscript(id: PlanID) -> ValidationPlan {
        plans[id.index]
    }

    /// The plan of a schema of the set that was lowered, for an instance that validation begins with.
    package func plan(of schema: SchemaID) -> PlanID {
        PlanID(index: schema.index)
    }

    /// The plans with a schema that accepts no value of some types, wherever it is applied.
    ///
    /// An instance that these plans find invalid and the whole ones valid has a value of these types that the schema
    /// applies to. One that both find valid has none, or none that must be valid by this schema: another alternative
    /// of `anyOf` matches, for example.
    package func refusing(_ types: TypeSet, in schema: SchemaID) -> ValidationPlans {
        var refusing = self
        for index in plans.indices where plans[index].schema == schema {
            refusing.plans[index].types.subtract(types)
        }
        return refusing
    }
}

extension ValidationPlans {
    /// The plan of a schema, or the one that it only refers to, however many references there are in a row.
    package func target(of schema: SchemaID) -> PlanID {
        var plan = plan(of: schema)
        var seen: Set<PlanID> = []
        while case .reference(let target, _)? = self[plan].checks.first, self[plan].checks.count == 1,
            self[plan].types == .any, seen.insert(plan).inserted
        {
            plan = target
        }
        return plan
    }
}

extension ValidationPlan {
    /// Whether it has checks: what `type` demands, a value's Swift type keeps.
    var demandsMoreThanType: Bool { isNever || !checks.isEmpty }
}

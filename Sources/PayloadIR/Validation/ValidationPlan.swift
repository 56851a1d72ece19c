import SchemaFrontEnd

/// The number of a plan within its ``ValidationPlans``: that of the schema it was lowered from.
package struct PlanID: Hashable, Sendable {
    package let index: Int

    init(_ schema: SchemaID) {
        index = schema.index
    }
}

/// What a schema or subschema demands of an instance, in the order of its text.
///
/// Everything about the schema is decided here: what runs a plan, or prints it as Swift, looks at no keyword.
package struct ValidationPlan: Sendable {
    package let id: PlanID
    package let schema: SchemaID

    /// Whether the schema is `false`, which accepts nothing.
    package let isNever: Bool

    /// The keyword that holds the schema: `properties` for a property's. Empty for a document's root.
    package let holder: String

    /// The types that `type` names; every type without one.
    package let types: TypeSet

    /// What else is demanded. All of them must hold.
    package internal(set) var checks: [Check]
}

/// The plans of a set of schemas.
package struct ValidationPlans: Sendable {
    /// Indexed by ``PlanID/index``.
    package let plans: [ValidationPlan]

    package subscript(id: PlanID) -> ValidationPlan {
        plans[id.index]
    }

    /// The plan of a schema of the set that was lowered.
    package func plan(of schema: SchemaID) -> PlanID {
        PlanID(schema)
    }
}

import JSONSource
import PayloadRuntime
import SchemaFrontEnd

extension SchemaPlanning {
    /// The check that a keyword with subschemas is. Keywords that work together are one check, at the place of
    /// the first of them; nil for the others.
    mutating func applicator(_ name: String, of schema: Schema) -> Check? {
        switch name {
        case Keyword.reference.name: schema.reference.map { .reference(plan(of: $0), isDynamic: false) }
        case Keyword.dynamicReference.name:
            dynamicTarget(of: schema).map { .reference(plan(of: $0), isDynamic: true) }
        case Keyword.allOf.name: .allOf(plans(.allOf, of: schema))
        case Keyword.anyOf.name: .anyOf(plans(.anyOf, of: schema))
        case Keyword.oneOf.name: .oneOf(plans(.oneOf, of: schema))
        case Keyword.not.name: plan(.not, of: schema).map(Check.not)
        case Keyword.condition.name: condition(of: schema)
        case Keyword.dependentSchemas.name:
            .dependentSchemas(schema.subschemas(.dependentSchemas).map { ($0.key, plan(of: $0.id)) })
        case Keyword.propertyNames.name: plan(.propertyNames, of: schema).map(Check.propertyNames)
        case Keyword.contains.name: contains(of: schema)
        case Keyword.properties.name, Keyword.patternProperties.name, Keyword.additionalProperties.name:
            isFirst(name, of: [.properties, .patternProperties, .additionalProperties], in: schema)
                ? .members(members(of: schema)) : nil
        case Keyword.prefixItems.name, Keyword.items.name:
            isFirst(name, of: [.prefixItems, .items], in: schema)
                ? .elements(
                    ElementPlan(prefix: plans(.prefixItems, of: schema), rest: rest(.items, of: schema))
                )
                : nil
        default: nil
        }
    }

    /// `unevaluatedProperties` and `unevaluatedItems`, still without what others evaluate.
    mutating func unevaluated(_ name: String, of schema: Schema) -> Check? {
        switch name {
        case Keyword.unevaluatedProperties.name:
            .unevaluatedProperties(UnevaluatedPlan(rest: rest(.unevaluatedProperties, of: schema)))
        case Keyword.unevaluatedItems.name:
            .unevaluatedItems(UnevaluatedPlan(rest: rest(.unevaluatedItems, of: schema)))
        default: nil
        }
    }

    private func isFirst(_ name: String, of keywords: [Keyword], in schema: Schema) -> Bool {
        let names = keywords.map(\.name)
        return schema.node.members?.first { names.contains($0.name) }?.name == name
    }

    private mutating func plan(_ keyword: Keyword, of schema: Schema) -> PlanID? {
        schema.subschema(keyword).map { plan(of: $0) }
    }

    private mutating func plans(_ keyword: Keyword, of schema: Schema) -> [PlanID] {
        schema.subschemas(keyword).map { plan(of: $0.id) }
    }

    private mutating func rest(_ keyword: Keyword, of schema: Schema) -> RestPlan {
        guard let id = schema.subschema(keyword) else { return .unsaid }
        return switch set[id].node.boolean {
        case true?: .open
        case false?: .closed
        case nil: .plan(plan(of: id))
        }
    }

    private mutating func condition(of schema: Schema) -> Check? {
        plan(.condition, of: schema).map {
            .condition(
                $0,
                then: plan(.consequence, of: schema),
                else: plan(.alternative, of: schema),
                meaning: .unknown
            )
        }
    }

    private mutating func contains(of schema: Schema) -> Check? {
        plan(.contains, of: schema).map {
            .contains(
                ContainsPlan(
                    plan: $0,
                    minimum: schema.count(.minContains) ?? 1,
                    isMinimumWritten: schema.count(.minContains) != nil,
                    maximum: schema.count(.maxContains),
                    evaluates: schema.dialect.draft.containsEvaluates
                )
            )
        }
    }

    private mutating func members(of schema: Schema) -> MemberPlan {
        var patterns: [(program: Pattern, plan: PlanID)] = []
        for subschema in schema.subschemas(.patternProperties) {
            guard let program = program(subschema.key) else { continue }
            patterns.append((program, plan(of: subschema.id)))
        }
        return MemberPlan(
            properties: schema.subschemas(.properties).map { ($0.key, plan(of: $0.id)) },
            patterns: patterns,
            rest: rest(.additionalProperties, of: schema)
        )
    }
}

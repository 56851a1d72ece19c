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

extension SchemaPlanning {
    /// The assertion that a keyword is. Nil for any other keyword, and for one that demands nothing.
    mutating func assertion(_ name: String, _ value: JSONNode, of schema: Schema) -> Assertion? {
        switch name {
        case Keyword.enumeration.name: .enumeration(AllowedValues((value.elements ?? []).map(\.jsonValue)))
        case Keyword.constant.name: .constant(AllowedValues([value.jsonValue]))
        case Keyword.multipleOf.name: number(value).map(Assertion.multipleOf)
        case Keyword.maximum.name: number(value).map(Assertion.maximum)
        case Keyword.exclusiveMaximum.name: number(value).map(Assertion.exclusiveMaximum)
        case Keyword.minimum.name: number(value).map(Assertion.minimum)
        case Keyword.exclusiveMinimum.name: number(value).map(Assertion.exclusiveMinimum)
        case Keyword.maxLength.name: schema.count(.maxLength).map(Assertion.maxLength)
        case Keyword.minLength.name: schema.count(.minLength).map(Assertion.minLength)
        case Keyword.pattern.name: value.string.flatMap { program($0) }.map(Assertion.pattern)
        case Keyword.format.name: format(value, of: schema)
        case Keyword.minorUnits.name: MinorUnits(value).map(Assertion.minorUnits)
        case Keyword.clockWindow.name: ClockWindow(value).map(Assertion.clockWindow)
        case Keyword.duration.name: duration(value)
        case Keyword.maxItems.name: schema.count(.maxItems).map(Assertion.maxItems)
        case Keyword.minItems.name: schema.count(.minItems).map(Assertion.minItems)
        case Keyword.uniqueItems.name: value.boolean == true ? .uniqueItems : nil
        case Keyword.maxProperties.name: schema.count(.maxProperties).map(Assertion.maxProperties)
        case Keyword.minProperties.name: schema.count(.minProperties).map(Assertion.minProperties)
        case Keyword.required.name: .required(names(value))
        case Keyword.dependentRequired.name:
            .dependentRequired((value.members ?? []).map { ($0.name, names($0.value)) })
        case Keyword.merge.name: value["mode"]?.string == "overwrite-only" ? .overwriteOnly : nil
        default: nil
        }
    }

    private func format(_ value: JSONNode, of schema: Schema) -> Assertion? {
        guard assertsFormats || schema.dialect.assertsFormats, let name = value.string else { return nil }
        return StringFormat.named(name).map(Assertion.format)
    }

    private func duration(_ value: JSONNode) -> Assertion? {
        DurationEncoding(named: value).map {
            .duration($0, minimum: $0.bound(value["minimum"]), maximum: $0.bound(value["maximum"]))
        }
    }

    private func number(_ value: JSONNode) -> JSONNumber? {
        value.number.flatMap { JSONNumber($0) }
    }

    private func names(_ value: JSONNode) -> [String] {
        (value.elements ?? []).compactMap(\.string)
    }
}

/// Finds schemas that only ask which properties are there, which have words of their own.
enum PresenceLowering {
    /// The check that says it. Nil for any other.
    static func lowered(_ check: Check, _: ValidationPlan, _ plans: [ValidationPlan]) -> Check? {
        switch check {
        case .not(let inner):
            return required(by: inner, plans).map { .prohibited($0) }
        case .oneOf(let branches):
            return alternatives(branches, plans).flatMap { Set($0).count == $0.count ? .exactlyOne($0) : nil }
        case .anyOf(let branches):
            return alternatives(branches, plans).map { .atLeastOne($0) }
        default: return nil
        }
    }

    private static func alternatives(_ branches: [PlanID], _ plans: [ValidationPlan]) -> [String]? {
        let names = branches.compactMap { required(by: $0, plans) }.filter { $0.count == 1 }
        return names.count == branches.count && names.count > 1 ? names.flatMap { $0 } : nil
    }

    /// The names that a schema requires, if that is all it demands. At least one.
    private static func required(by id: PlanID, _ plans: [ValidationPlan]) -> [String]? {
        let plan = plans[id.index]
        guard !plan.isNever, plan.types == .any, plan.checks.count == 1,
            case .assertion(.required(let names)) = plan.checks[0], !names.isEmpty
        else { return nil }
        return names
    }
}

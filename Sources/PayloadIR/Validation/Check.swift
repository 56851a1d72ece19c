import JSONSource
import PayloadRuntime

/// A keyword that accepts or rejects an instance without applying a schema
/// (JSON Schema Validation 2020-12 sections 6 and 7). `type` is ``ValidationPlan/types``.
///
/// An assertion about one type holds for every instance of another.
package enum Assertion: Sendable {
    case enumeration(AllowedValues)
    /// The one value.
    case constant(AllowedValues)

    case multipleOf(JSONNumber)
    case maximum(JSONNumber)
    case exclusiveMaximum(JSONNumber)
    case minimum(JSONNumber)
    case exclusiveMinimum(JSONNumber)

    /// In Unicode code points.
    case maxLength(Int)
    /// In Unicode code points.
    case minLength(Int)
    case pattern(Pattern)
    /// Where formats are asserted, and the format is one that is known.
    case format(StringFormat)
    /// Where the context has the time.
    case clockWindow(ClockWindow)

    /// `x-minor-units`.
    case minorUnits(MinorUnits)

    /// Between bounds; nil is none.
    case duration(DurationEncoding, minimum: DurationBound?, maximum: DurationBound?)

    case maxItems(Int)
    case minItems(Int)
    case uniqueItems

    case maxProperties(Int)
    case minProperties(Int)
    /// In the text's order.
    case required([String])
    /// The names that must be present where a name is, in the text's order.
    case dependentRequired([(name: String, required: [String])])

    /// `x-merge` with the mode `overwrite-only`: no null at any depth.
    case overwriteOnly
}

extension Assertion {
    /// The keyword's name.
    package var keyword: String {
        switch self {
        case .enumeration: "enum"
        case .constant: "const"
        case .multipleOf: "multipleOf"
        case .maximum: "maximum"
        case .exclusiveMaximum: "exclusiveMaximum"
        case .minimum: "minimum"
        case .exclusiveMinimum: "exclusiveMinimum"
        case .maxLength: "maxLength"
        case .minLength: "minLength"
        case .pattern: "pattern"
        case .format: "format"
        case .minorUnits: "x-minor-units"
        case .clockWindow: "x-clock-window"
        case .duration: "x-duration"
        case .maxItems: "maxItems"
        case .minItems: "minItems"
        case .uniqueItems: "uniqueItems"
        case .maxProperties: "maxProperties"
        case .minProperties: "minProperties"
        case .required: "required"
        case .dependentRequired: "dependentRequired"
        case .overwriteOnly: "x-merge"
        }
    }
}

/// One demand of a schema: an assertion, or subschemas to apply.
package enum Check: Sendable {
    /// Decided by the instance alone.
    case assertion(Assertion)

    /// `$ref`, or `$dynamicRef` with the schema that it leads to on this way through the schemas.
    case reference(PlanID, isDynamic: Bool)

    case allOf([PlanID])
    case anyOf([PlanID])
    case oneOf([PlanID])
    case not(PlanID)

    /// `not` with nothing but `required`: properties that must not all be present, in the text's order.
    case prohibited([String])

    /// `oneOf` whose branches have nothing but `required` with one name each, which all differ.
    case exactlyOne([String])

    /// `anyOf` whose branches have nothing but `required` with one name each.
    case atLeastOne([String])

    /// `if` with `then` and `else`. Without either of them `if` still says what it evaluates.
    case condition(PlanID, then: PlanID?, else: PlanID?, meaning: ConditionMeaning)

    /// Schemas that apply to the object where it has a property, in the text's order.
    case dependentSchemas([(property: String, plan: PlanID)])

    /// `properties`, `patternProperties` and `additionalProperties`: one pass over the members.
    case members(MemberPlan)

    /// Applied to every name as a string.
    case propertyNames(PlanID)

    /// `prefixItems` and `items`: one pass over the elements.
    case elements(ElementPlan)

    /// `contains` with `minContains` and `maxContains`.
    case contains(ContainsPlan)

    case unevaluatedProperties(UnevaluatedPlan)
    case unevaluatedItems(UnevaluatedPlan)
}

/// What is said about the members or elements that nothing before spoke of.
package enum RestPlan: Sendable {
    /// Nothing, or `true`: they may be anything.
    case open

    /// `false`: there must be none.
    case closed

    case plan(PlanID)

    /// Nothing is said at all, not even `true`.
    case unsaid
}

/// The schemas of an object's members.
package struct MemberPlan: Sendable {
    /// From `properties`, in the text's order.
    package let properties: [(name: String, plan: PlanID)]

    /// The names of ``properties`` in the same order.
    package let names: PropertyNames

    /// From `patternProperties`, in the text's order.
    package let patterns: [(program: Pattern, plan: PlanID)]

    /// From `additionalProperties`: the members that neither of the other two speaks of.
    package let rest: RestPlan

    init(
        properties: [(name: String, plan: PlanID)],
        patterns: [(program: Pattern, plan: PlanID)],
        rest: RestPlan
    ) {
        self.properties = properties
        self.patterns = patterns
        self.rest = rest
        names = PropertyNames(properties.map(\.name))
    }
}

/// The schemas of an array's elements.
package struct ElementPlan: Sendable {
    /// From `prefixItems`, by index.
    package let prefix: [PlanID]

    /// From `items`: the elements behind the prefix.
    package let rest: RestPlan
}

/// How many elements must match a schema.
package struct ContainsPlan: Sendable {
    package let plan: PlanID

    /// From `minContains`, else 1.
    package let minimum: Int

    /// Whether `minContains` stands in the schema.
    package let isMinimumWritten: Bool

    /// From `maxContains`; nil means any number.
    package let maximum: Int?

    /// Whether the elements that match count as evaluated.
    package let evaluates: Bool
}

/// The schema of the members or elements that no other keyword evaluates.
package struct UnevaluatedPlan: Sendable {
    package let rest: RestPlan

    /// What the other keywords of the schema evaluate, subschemas that apply in place included.
    package internal(set) var evaluated = EvaluatedLocations()
}

extension MinorUnits {
    /// Reads the value of `x-minor-units`. Nil for one that has not its form.
    init?(_ value: JSONNode) {
        guard let currencyAt = value["currencyAt"]?.string, let rest = value["otherwise"] else { return nil }
        var otherwise = Otherwise.iso4217
        if rest.string == nil {
            guard let digits = Self.digits(rest) else { return nil }
            otherwise = .digits(digits)
        }
        let listed = (value["digits"]?.members ?? []).compactMap { member in
            Self.digits(member.value).map { (member.name, $0) }
        }
        self.init(currencyAt: currencyAt, digits: listed, otherwise: otherwise)
    }

    /// An integer, which may be written as `2.0`.
    private static func digits(_ node: JSONNode) -> Int? {
        node.number.flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } }
    }
}

extension Constraint.MinorUnitsRule {
    /// The rule as documentation tells it.
    init(_ units: MinorUnits) {
        currencyAt = units.place
        groups = Set(units.digits.map(\.digits)).sorted().map { digits in
            Group(digits: digits, currencies: units.digits.filter { $0.digits == digits }.map(\.currency))
        }
        otherwise = if case .digits(let digits) = units.otherwise { digits } else { nil }
    }
}

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

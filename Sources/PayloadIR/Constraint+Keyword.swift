import SchemaFrontEnd

extension Constraint {
    /// The limits that a schema itself sets, each with the keyword that says it.
    package static func limits(of schema: Schema) -> [(keyword: String, constraint: Constraint)] {
        TypeLowering.ownConstraints(of: schema).compactMap { constraint in
            constraint.keyword.map { ($0.name, constraint) }
        }
    }

    /// The keyword that sets the limit. Nil for one that several keywords set together.
    private var keyword: Keyword? {
        switch self {
        case .minLength: .minLength
        case .maxLength: .maxLength
        case .pattern: .pattern
        case .format: .format
        case .minimum: .minimum
        case .exclusiveMinimum: .exclusiveMinimum
        case .maximum: .maximum
        case .exclusiveMaximum: .exclusiveMaximum
        case .multipleOf: .multipleOf
        case .minItems: .minItems
        case .maxItems: .maxItems
        case .uniqueItems: .uniqueItems
        case .minProperties: .minProperties
        case .maxProperties: .maxProperties
        case .duration: .duration
        case .minorUnits: .minorUnits
        case .clockWindow: .clockWindow
        case .values, .each: nil
        }
    }
}

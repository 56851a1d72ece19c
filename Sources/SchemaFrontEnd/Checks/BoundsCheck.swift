import Diagnostics
import PayloadRuntime

extension SchemaCheck {
    /// A lower bound above its upper bound accepts nothing.
    static let bounds = SchemaCheck { set in
        set.schemas.flatMap { schema in
            pairs.compactMap { lower, upper, bothIncluded -> Diagnostic? in
                guard let low = schema[lower]?.number.flatMap({ JSONNumber($0) }),
                    let high = schema[upper]?.number.flatMap({ JSONNumber($0) }),
                    bothIncluded ? low > high : low >= high
                else { return nil }
                return Diagnostic(
                    .contradictoryBounds,
                    "\"\(lower.name)\" is \(shortened(low.text)) and \"\(upper.name)\" is \(shortened(high.text)); "
                        + "no value is between them",
                    at: set.location(of: schema.id, keyword: lower.name)
                )
            }
        }
    }

    /// Lower bound, upper bound, and whether a value equal to both would be accepted.
    private static let pairs: [(Keyword, Keyword, Bool)] = [
        (.minLength, .maxLength, true),
        (.minItems, .maxItems, true),
        (.minProperties, .maxProperties, true),
        (.minContains, .maxContains, true),
        (.minimum, .maximum, true),
        (.minimum, .exclusiveMaximum, false),
        (.exclusiveMinimum, .maximum, false),
        (.exclusiveMinimum, .exclusiveMaximum, false),
    ]
}

import PayloadRuntime

/// What generated documentation says about a type or a property.
package struct Documentation: Equatable, Sendable {
    /// `description`, or `title` where there is none.
    package var text: String?

    /// Limits, in the schema's order.
    package var constraints: [Constraint] = []

    /// `default` as compact JSON text.
    package var defaultValue: String?

    /// With how many decimals of a second the time now is written that the property has unless code gives another.
    /// Nil where it has no such default.
    package var clockDefault: Int?

    package var deprecation: Deprecation?
    package var sensitivity: Sensitivity?
    package var isReadOnly = false
    package var isWriteOnly = false

    /// Rules that only the server can check, as `x-server-side` words them.
    package var serverRules: [String] = []

    package init(text: String? = nil) {
        self.text = text
    }

    package struct Deprecation: Equatable, Sendable {
        /// What to use in its place. Nil when the schema does not say.
        package let message: String?
    }

    /// Why a value must not be shown.
    package enum Sensitivity: String, Sendable {
        /// A credential or key.
        case secret
        /// Card data or a payment token.
        case card
        /// Data about a person.
        case personal
    }
}

/// A limit on a value. Numbers keep the schema's spelling.
package indirect enum Constraint: Equatable, Sendable {
    case minLength(Int)
    case maxLength(Int)
    case pattern(String)
    case format(String)
    case minimum(String)
    case exclusiveMinimum(String)
    case maximum(String)
    case exclusiveMaximum(String)
    case multipleOf(String)
    case minItems(Int)
    case maxItems(Int)
    case uniqueItems
    case minProperties(Int)
    case maxProperties(Int)
    /// The only values allowed, as JSON text.
    case values([String])
    /// Shortest and longest length of time, in the encoding; nil is unbounded.
    case duration(DurationEncoding, minimum: DurationBound?, maximum: DurationBound?)
    /// Decimals by the currency.
    case minorUnits(MinorUnitsRule)
    /// So near to the current time.
    case clockWindow(ClockWindow)
    /// Limits on each element or each member's value.
    case each([Constraint])

    /// How many decimals an amount may have.
    package struct MinorUnitsRule: Equatable, Sendable {
        /// The name of the property beside the amount, or a pointer: where the currency is.
        package let currencyAt: String

        /// The currencies with decimals of their own, in groups of one number in ascending order, each in the
        /// schema's order.
        package let groups: [Group]

        /// The decimals of the other currencies. Nil where ISO 4217 gives them.
        package let otherwise: Int?

        package struct Group: Equatable, Sendable {
            package let digits: Int
            package let currencies: [String]
        }
    }
}

import PayloadRuntime
import SchemaFrontEnd

/// The lowered form of a module: its types, ready for the emitter and for comparison.
package struct PayloadModule: Sendable {
    package let name: String
    package let options: ModuleOptions

    /// The schemas that the module was lowered from.
    package let schemas: SchemaSet

    /// What the schemas demand.
    package let plans: ValidationPlans

    /// The schemas that have validators of their own.
    package let validators: ModuleValidators

    /// Indexed by ``DeclarationID/index``.
    package let declarations: [TypeDeclaration]

    /// The clients of the module's OpenAPI documents, in the order of the files. Where
    /// the options say that no client is made, their operations still have functions.
    package let clients: [ClientService]

    /// The types that have `withDefaults()`, or are another name of one.
    package let defaultCarriers: Set<DeclarationID>

    /// The numbers of the declarations in each type, and those of the module itself under nil.
    private let children: [DeclarationID?: [DeclarationID]]

    init(
        name: String,
        options: ModuleOptions,
        schemas: SchemaSet,
        plans: ValidationPlans,
        declarations: [TypeDeclaration],
        clients: [ClientService],
        validators: ModuleValidators
    ) {
        self.name = name
        self.options = options
        self.schemas = schemas
        self.plans = plans
        self.validators = validators
        self.clients = clients
        self.declarations = declarations
        defaultCarriers = Self.carriers(among: declarations)
        children = Dictionary(grouping: declarations.map(\.id)) { declarations[$0.index].parent }
    }

    package subscript(id: DeclarationID) -> TypeDeclaration {
        declarations[id.index]
    }

    /// The validator of the schema of a parameter, a header or a body that is no declared type. Nil where the Swift
    /// type of a parameter or header keeps all that its schema demands.
    package func validator(of schema: SchemaID) -> ValidatorDeclaration? {
        validators.validator(of: plans.target(of: schema))
    }

    /// The types that are nested directly in a declaration, or the module's own types for nil, in the order in
    /// which the schemas name them.
    package func nested(in parent: DeclarationID?) -> [TypeDeclaration] {
        (children[parent] ?? []).map { declarations[$0.index] }
    }
}

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

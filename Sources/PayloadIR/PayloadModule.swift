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

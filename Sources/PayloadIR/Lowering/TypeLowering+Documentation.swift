import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// What the schemas say to people.
extension TypeLowering {
    /// What a property's schemas say; what belongs to a declared type is left to that type.
    ///
    /// - Parameter name: the value's name, which a title need not repeat.
    func documentation(of schemas: [SchemaID], as type: TypeReference, name: String) -> Documentation {
        documentation(of: schemas, facets(of: schemas), as: type, name: name)
    }

    /// - Parameter facets: those of the schemas.
    func documentation(
        of schemas: [SchemaID],
        _ facets: SchemaFacets,
        as type: TypeReference,
        name: String
    ) -> Documentation {
        let contributors = facets.contributors.map { set[$0] }
        var documentation = Documentation()
        documentation.text = Self.text(contributors, name: name)
        documentation.deprecation = Self.deprecation(contributors)
        documentation.constraints = constraints(of: schemas, facets, as: type)
        documentation.defaultValue =
            contributors.lazy.compactMap { $0[.defaultValue] }.first.map { CompactJSON.text(of: $0) }
        documentation.sensitivity = documentedMark(schemas, facets, type)
        documentation.isReadOnly = contributors.contains { $0[.readOnly]?.boolean == true }
        documentation.isWriteOnly = contributors.contains { $0[.writeOnly]?.boolean == true }
        // Those of a declared type stand at the type.
        if type.inlineDeclaration == nil { documentation.serverRules = Self.serverRules(contributors) }
        return documentation
    }

    private static func serverRules(_ schemas: [Schema]) -> [String] {
        schemas.flatMap { $0[.serverSide]?.elements ?? [] }.compactMap { $0["rule"]?.string }
    }

    /// What a type's own schema says; a description that comes with `allOf` is that of another type. The limits
    /// of a nested type stand at the property that has it.
    func documentation(of declaration: TypeDeclaration, schema: SchemaID) -> Documentation {
        var documentation = Documentation()
        documentation.text = Self.text([set[schema]], name: declaration.name.source)
        documentation.deprecation = Self.deprecation([set[schema]])
        documentation.serverRules = Self.serverRules([set[schema]])
        if declaration.parent == nil {
            documentation.constraints = constraints(
                of: [schema],
                facets(of: [schema]),
                as: .declared(declaration.id)
            )
        }
        return documentation
    }

    /// What a branch says itself; what it refers to says the rest at its own type.
    func variantDocumentation(_ branch: SchemaID) -> Documentation {
        Documentation(text: set[branch][.description]?.string)
    }

    /// The limits of a value that has several JSON types, for one of them.
    func documentation(of facets: SchemaFacets, forValuesOf type: UnionType.JSONType) -> Documentation {
        var documentation = Documentation()
        documentation.constraints = facets.contributors.flatMap { Self.ownConstraints(of: set[$0]) }.filter {
            $0.jsonType == type
        }
        return documentation
    }

    /// What all these schemas say together.
    func facets(of schemas: [SchemaID]) -> SchemaFacets {
        FacetGatherer.facets(of: Conjunction(schemas: schemas), in: set)
    }

    /// The description, or a title that says more than the name.
    private static func text(_ schemas: [Schema], name: String) -> String? {
        if let description = firstText(.description, schemas) { return description }
        guard let title = firstText(.title, schemas) else { return nil }
        return letters(of: title) == letters(of: name) ? nil : title
    }

    private static func letters(of text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func firstText(_ keyword: Keyword, _ schemas: [Schema]) -> String? {
        schemas.lazy.compactMap { $0[keyword]?.string }.first
    }

    private static func deprecation(_ schemas: [Schema]) -> Documentation.Deprecation? {
        guard schemas.contains(where: { $0[.deprecated]?.boolean == true }) else { return nil }
        return Documentation.Deprecation(message: firstText(.deprecationMessage, schemas))
    }

    /// The limits of a value, those of its elements included.
    private func constraints(of schemas: [SchemaID], _ facets: SchemaFacets, as type: TypeReference)
        -> [Constraint]
    {
        let speaking = isDeclaredElsewhere(type, schemas) ? schemas : facets.contributors
        var constraints = speaking.flatMap { Self.ownConstraints(of: set[$0]) }.filter {
            !isImplied($0, by: type)
        }
        if let values = facets.values, !saysItsValues(type) {
            let allowed = values.filter { facets.types.contains($0.types) }
            constraints.append(.values(allowed.map { CompactJSON.text(of: $0) }))
        }
        if let (parts, part) = Self.parts(facets, type.bare) {
            let inner = self.constraints(of: parts, self.facets(of: parts), as: part)
            if !inner.isEmpty { constraints.append(.each(inner)) }
        }
        return constraints
    }

    /// The schemas and the type of an array's elements or a dictionary's values.
    static func parts(_ facets: SchemaFacets, _ type: TypeReference) -> ([SchemaID], TypeReference)? {
        switch (type, facets.others) {
        case (.array(let element), _): facets.items.map { ($0, element) }
        case (.map(let value), .schemas(let ids)) where facets.patterns.isEmpty: (ids, value)
        case (.map(let value), .closed) where facets.patterns.count == 1: (facets.patterns[0], value)
        default: nil
        }
    }

    /// Whether the Swift type alone says which values there are.
    private func saysItsValues(_ type: TypeReference) -> Bool {
        switch type.bare {
        case .null, .never: return true
        case .declared(let id):
            if case .enumeration = declarations[id.index].kind { return true }
            return false
        default: return false
        }
    }

    private func isDeclaredElsewhere(_ type: TypeReference, _ schemas: [SchemaID]) -> Bool {
        guard let id = type.inlineDeclaration else { return false }
        let location = declarations[id.index].location
        return !schemas.contains { set.location(of: $0) == location }
    }

    /// Whether the Swift type says the same: a list of cases says how long they are.
    private func isImplied(_ constraint: Constraint, by type: TypeReference) -> Bool {
        switch (type.bare, constraint) {
        case (.timeSpan, .pattern), (.timeSpan, .format), (.isoTimeSpan, .pattern), (.isoTimeSpan, .format),
            (.secondsTimeSpan, .minimum("0")), (.dateTime, .format), (.date, .format), (.time, .format),
            (.duration, .format), (.uuid, .format), (.uri, .format), (.base64, .format):
            true
        case (.declared(let id), _):
            switch declarations[id.index].kind {
            case .enumeration(let list): !list.isOpen && constraint.jsonType == .string
            // The limits stand at the cases that they apply to.
            case .union(let union): constraint.jsonType != nil && union.isBetweenTypes
            default: false
            }
        default: false
        }
    }

    /// In an order of their own, so that the order of keywords in a schema makes no difference.
    static func ownConstraints(of schema: Schema) -> [Constraint] {
        var constraints = Self.sizes(of: schema)
        let numbers: [(Keyword, (String) -> Constraint)] = [
            (.minimum, Constraint.minimum), (.exclusiveMinimum, Constraint.exclusiveMinimum),
            (.maximum, Constraint.maximum), (.exclusiveMaximum, Constraint.exclusiveMaximum),
            (.multipleOf, Constraint.multipleOf),
        ]
        constraints += numbers.compactMap { keyword, constraint in schema[keyword]?.number.map(constraint) }
        if schema[.uniqueItems]?.boolean == true { constraints.append(.uniqueItems) }
        if let value = schema[.duration], let encoding = DurationEncoding(named: value) {
            let (minimum, maximum) = (encoding.bound(value["minimum"]), encoding.bound(value["maximum"]))
            constraints.append(.duration(encoding, minimum: minimum, maximum: maximum))
        }
        if let units = schema[.minorUnits].flatMap({ MinorUnits($0) }) {
            constraints.append(.minorUnits(Constraint.MinorUnitsRule(units)))
        }
        if let window = schema[.clockWindow].flatMap({ ClockWindow($0) }) {
            constraints.append(.clockWindow(window))
        }
        if let name = schema[.format]?.string { constraints.append(.format(name)) }
        if let text = schema[.pattern]?.string { constraints.append(.pattern(text)) }
        return constraints
    }

    private static func sizes(of schema: Schema) -> [Constraint] {
        let sizes: [(Keyword, (Int) -> Constraint)] = [
            (.minLength, Constraint.minLength), (.maxLength, Constraint.maxLength),
            (.minItems, Constraint.minItems), (.maxItems, Constraint.maxItems),
            (.minProperties, Constraint.minProperties), (.maxProperties, Constraint.maxProperties),
        ]
        return sizes.compactMap { keyword, constraint in schema.count(keyword).map(constraint) }
    }
}

/// JSON text without whitespace, in the document's order and with its numbers' spelling.
package enum CompactJSON {
    /// The text of a value.
    package static func text(of node: JSONNode) -> String {
        switch node.content {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): quotedJSON(text)
        case .array(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(quotedJSON($0.name)): \(text(of: $0.value))" }.joined(separator: ", ")
                + "}"
        }
    }
}

extension TypeReference {
    /// The type of a value that is not null.
    package var withoutNull: TypeReference {
        if case .nullable(let wrapped) = self { wrapped } else { self }
    }
}

extension Constraint {
    /// The JSON type whose values the constraint limits. Nil when it limits values of several types.
    fileprivate var jsonType: UnionType.JSONType? {
        switch self {
        case .minLength, .maxLength, .pattern, .format, .clockWindow: .string
        case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf: .number
        case .minItems, .maxItems, .uniqueItems: .array
        case .minProperties, .maxProperties: .object
        case .values, .duration, .minorUnits, .each: nil
        }
    }
}

extension UnionType {
    /// Whether the JSON type alone tells the variants apart.
    fileprivate var isBetweenTypes: Bool {
        variants.allSatisfy { if case .kind = $0.test { true } else { false } }
    }
}

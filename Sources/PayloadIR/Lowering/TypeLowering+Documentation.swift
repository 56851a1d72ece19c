import JSONSource
import SchemaFrontEnd

/// What the schemas say to people.
extension TypeLowering {
    /// - Parameter isType: for a type's own documentation, which leaves out what belongs to its uses.
    func documentation(of schemas: [SchemaID], isType: Bool = false) -> Documentation {
        let facets = FacetGatherer.facets(of: Conjunction(schemas: schemas), in: set)
        let contributors = facets.contributors.map { set[$0] }
        var documentation = Documentation()
        documentation.text = Self.firstText(.description, contributors) ?? Self.firstText(.title, contributors)
        documentation.deprecation = Self.deprecation(contributors)
        if isType {
            documentation.constraints = contributors.flatMap { Self.sizes(of: $0) }
            return documentation
        }
        documentation.constraints = constraints(of: facets)
        documentation.defaultValue =
            contributors.lazy.compactMap { $0[.defaultValue] }.first.map { CompactJSON.text(of: $0) }
        documentation.sensitivity =
            contributors.lazy.compactMap { $0[.sensitive]?.string.flatMap(Documentation.Sensitivity.init) }.first
        documentation.isReadOnly = contributors.contains { $0[.readOnly]?.boolean == true }
        documentation.isWriteOnly = contributors.contains { $0[.writeOnly]?.boolean == true }
        return documentation
    }

    private static func firstText(_ keyword: Keyword, _ schemas: [Schema]) -> String? {
        schemas.lazy.compactMap { $0[keyword]?.string }.first
    }

    private static func deprecation(_ schemas: [Schema]) -> Documentation.Deprecation? {
        guard schemas.contains(where: { $0[.deprecated]?.boolean == true }) else { return nil }
        return Documentation.Deprecation(message: firstText(.deprecationMessage, schemas))
    }

    /// The limits of a value, those of its elements included. A declared type states its own.
    private func constraints(of facets: SchemaFacets) -> [Constraint] {
        var constraints = facets.contributors.flatMap { ownConstraints(of: set[$0]) }
        if let values = facets.values, values.contains(where: { $0.string == nil }) {
            constraints.append(.values(values.map { CompactJSON.text(of: $0) }))
        }
        if let items = facets.items, facets.prefixItems.isEmpty, facets.types == .array {
            let inner = self.constraints(of: FacetGatherer.facets(of: Conjunction(schemas: items), in: set))
            if !inner.isEmpty { constraints.append(.each(inner)) }
        }
        return constraints
    }

    private func ownConstraints(of schema: Schema) -> [Constraint] {
        var constraints = Self.sizes(of: schema)
        for member in schema.node.members ?? [] {
            switch (member.name, member.value.content) {
            case (Keyword.pattern.name, .string(let text)): constraints.append(.pattern(text))
            case (Keyword.format.name, .string(let text)): constraints.append(.format(text))
            case (Keyword.minimum.name, .number(let text)): constraints.append(.minimum(text))
            case (Keyword.exclusiveMinimum.name, .number(let text)): constraints.append(.exclusiveMinimum(text))
            case (Keyword.maximum.name, .number(let text)): constraints.append(.maximum(text))
            case (Keyword.exclusiveMaximum.name, .number(let text)): constraints.append(.exclusiveMaximum(text))
            case (Keyword.multipleOf.name, .number(let text)): constraints.append(.multipleOf(text))
            case (Keyword.uniqueItems.name, .boolean(true)): constraints.append(.uniqueItems)
            case (Keyword.duration.name, _): constraints.append(Self.duration(member.value))
            case (Keyword.minorUnits.name, _):
                constraints.append(.minorUnits(currencyAt: member.value["currencyAt"]?.string ?? ""))
            case (Keyword.clockWindow.name, _):
                constraints += [member.value["within"]?.string.map { Constraint.clockWindow(within: $0) }].compactMap { $0 }
            default: break
            }
        }
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

    private static func duration(_ value: JSONNode) -> Constraint {
        let maximum = value["maximum"]
        let conditions = maximum?["by"]
        let fact = conditions?["context"]?.string ?? ""
        let exceptions = (conditions?.members ?? []).filter { $0.name != "context" }.compactMap { member in
            member.value.string.map { Constraint.DurationException(fact: fact, value: member.name, maximum: $0) }
        }
        return .duration(
            minimum: value["minimum"]?.string,
            maximum: maximum?.string ?? maximum?["default"]?.string,
            exceptions: exceptions
        )
    }
}

/// JSON text without whitespace, in the document's order and with its numbers' spelling.
enum CompactJSON {
    static func text(of node: JSONNode) -> String {
        switch node.content {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): quotedJSON(text)
        case .array(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(quotedJSON($0.name)): \(text(of: $0.value))" }.joined(separator: ", ") + "}"
        }
    }
}

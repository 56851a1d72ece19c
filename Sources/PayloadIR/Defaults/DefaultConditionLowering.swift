import JSONSource
import PayloadRuntime
import SchemaFrontEnd

/// Says what schemas demand of an object in which one property gets a value, as a condition on its other properties.
///
/// The object is taken to be valid before. What a schema demands without regard to the property holds then, and need
/// not be said; so there is a condition even where much of the schema could not be written as one.
struct DefaultConditionLowering {
    let set: SchemaSet

    /// The properties of the generated type.
    let properties: [Property]

    /// The declarations so far.
    let declarations: [TypeDeclaration]

    /// The property in question.
    let name: String

    /// The value that it gets. Nil for a property that stays absent.
    let value: JSONNode?

    /// The schema that the value is known to match: the one with the default.
    let holder: SchemaID?

    /// Schemas whose `anyOf` and `oneOf` chose the type, so that they are decided.
    let settled: Set<SchemaID>

    /// How far references are followed into each other.
    private let maximumDepth = 32

    /// How many schemas may still be looked at: references can lead to one and the same schema on a great many ways.
    private final class Budget {
        var schemas = 10_000
    }

    private let budget = Budget()

    /// - Parameter isValid: whether the schema is known to hold while the property is absent.
    func condition(_ id: SchemaID, isValid: Bool, depth: Int = 0) -> PropertyCondition {
        let schema = set[id]
        if let flag = schema.node.boolean { return flag ? .always : .never }
        budget.schemas -= 1
        guard depth < maximumDepth, budget.schemas > 0 else { return .unknown }
        return .conjunction(
            (schema.node.members ?? []).map { member in
                var visited: Set<SchemaID> = []
                if isValid, !mentions(member, of: schema, &visited) { return .always }
                return condition(member.name, member.value, of: schema, isValid: isValid, depth: depth + 1)
            }
        )
    }

    private func condition(
        _ keyword: String,
        _ node: JSONNode,
        of schema: Schema,
        isValid: Bool,
        depth: Int
    ) -> PropertyCondition {
        func inner(_ keyword: Keyword) -> [SchemaID] { schema.subschemas(keyword).map(\.id) }
        func all(_ ids: [SchemaID], isValid: Bool) -> [PropertyCondition] {
            ids.map { condition($0, isValid: isValid, depth: depth) }
        }
        switch keyword {
        case Keyword.type.name: return schema.types.contains(.object) ? .always : .never
        case Keyword.required.name:
            return .conjunction((node.elements ?? []).compactMap(\.string).map(presence))
        case Keyword.dependentRequired.name:
            return .conjunction(
                (node.members ?? []).map { member in
                    let names = (member.value.elements ?? []).compactMap(\.string)
                    return .disjunction([
                        presence(member.name).negated, .conjunction(names.map(presence)),
                    ])
                }
            )
        case Keyword.dependentSchemas.name:
            return .conjunction(
                schema.subschemas(.dependentSchemas).map { branch in
                    let isKnown = isValid && !branch.key.isExactly(name)
                    return .disjunction([
                        presence(branch.key).negated, condition(branch.id, isValid: isKnown, depth: depth),
                    ])
                }
            )
        case Keyword.reference.name:
            return .conjunction(all([schema.reference].compactMap { $0 }, isValid: isValid))
        case Keyword.allOf.name: return .conjunction(all(inner(.allOf), isValid: isValid))
        case Keyword.anyOf.name:
            return settled.contains(schema.id) ? .always : .disjunction(all(inner(.anyOf), isValid: false))
        case Keyword.oneOf.name:
            return settled.contains(schema.id) ? .always : exactlyOne(all(inner(.oneOf), isValid: false))
        case Keyword.not.name:
            return .conjunction(all(inner(.not), isValid: false).map(\.negated))
        case Keyword.condition.name: return branches(of: schema, isValid: isValid, depth: depth)
        case Keyword.consequence.name, Keyword.alternative.name: return .always
        case Keyword.properties.name:
            return .conjunction(schema.subschemas(.properties).map { value($0, isValid: isValid) })
        default: return other(keyword, of: schema)
        }
    }

    /// `if` with `then` and `else`.
    private func branches(of schema: Schema, isValid: Bool, depth: Int) -> PropertyCondition {
        guard let id = schema.subschema(.condition) else { return .always }
        let isKnown = isValid && !mentions(id)
        let condition = condition(id, isValid: false, depth: depth)
        func branch(_ keyword: Keyword) -> PropertyCondition {
            schema.subschema(keyword).map { self.condition($0, isValid: isKnown, depth: depth) } ?? .always
        }
        let consequence = branch(.consequence)
        let alternative = branch(.alternative)
        if consequence == alternative { return consequence }
        return .disjunction([
            .conjunction([condition, consequence]), .conjunction([condition.negated, alternative]),
        ])
    }

    private func exactlyOne(_ parts: [PropertyCondition]) -> PropertyCondition {
        guard parts.count <= 4 else { return .unknown }
        return .disjunction(
            parts.indices.map { index in
                .conjunction(parts.indices.map { $0 == index ? parts[$0] : parts[$0].negated })
            }
        )
    }

    /// Keywords that say something about every member, and those that say nothing.
    private func other(_ keyword: String, of schema: Schema) -> PropertyCondition {
        switch Dialect.byName[keyword]?.role {
        case .applicator?, .assertion?: break
        default: return .always
        }
        switch keyword {
        case Keyword.additionalProperties.name:
            if schema.subschemas(.properties).contains(where: { $0.key.isExactly(name) }) { return .always }
            let rest = schema.subschema(.additionalProperties).flatMap { set[$0].node.boolean }
            return rest.map { $0 ? .always : .never } ?? .unknown
        // The type has the property, so something evaluates it.
        case Keyword.unevaluatedProperties.name, Keyword.minProperties.name: return .always
        default:
            let types = Dialect.byName[keyword]?.appliesTo
            return types.map { $0.contains(.object) } == false ? .always : .unknown
        }
    }

    // MARK: - Properties

    private func index(of name: String) -> Int? {
        properties.firstIndex { $0.jsonName.isExactly(name) }
    }

    /// The condition that a property is there.
    func presence(_ name: String) -> PropertyCondition {
        if name.isExactly(self.name) { return value == nil ? .never : .always }
        guard let index = index(of: name) else { return .unknown }
        return properties[index].isRequired ? .always : .present(index)
    }

    /// What a schema demands of a property's value, where the property is there.
    private func value(_ property: Schema.Subschema, isValid: Bool) -> PropertyCondition {
        if property.key.isExactly(name) {
            guard let value else { return .always }
            return property.id == holder ? .always : Self.matches(value, set[property.id])
        }
        if isValid { return .always }
        let schema = set[property.id]
        let absent = presence(property.key).negated
        if let flag = schema.node.boolean { return flag ? .always : absent }
        guard let index = index(of: property.key), let values = Self.values(of: schema) else {
            return .unknown
        }
        return .disjunction([absent, equality(index, values)])
    }

    /// The values that `const` or `enum` lists, where nothing else is demanded.
    private static func values(of schema: Schema) -> [JSONValue]? {
        let asserted = (schema.node.members ?? []).filter {
            guard let role = Dialect.byName[$0.name]?.role else { return false }
            return role == .assertion || role == .applicator || $0.name == Keyword.reference.name
        }
        let others = asserted.filter { $0.name != Keyword.type.name }
        guard others.count == 1, let only = others.first else { return nil }
        switch only.name {
        case Keyword.constant.name: return [only.value.jsonValue]
        case Keyword.enumeration.name: return only.value.elements?.map(\.jsonValue)
        default: return nil
        }
    }

    /// The condition that a property has one of these values, in terms of its type.
    private func equality(_ index: Int, _ values: [JSONValue]) -> PropertyCondition {
        let property = properties[index]
        switch property.type {
        case .string: return .equals(index, values.filter { $0.kind == .string })
        case .boolean: return .equals(index, values.filter { $0.kind == .boolean })
        case .integer:
            let integers = values.filter {
                if case .number(let number) = $0 { Int(number.text) != nil } else { false }
            }
            return .equals(index, integers)
        case .declared(let id):
            guard case .enumeration(let list) = declarations[id.index].kind else { return .unknown }
            let possible = values.filter { value in
                guard case .string(let text) = value else { return false }
                return list.isOpen || list.cases.contains { $0.value.isExactly(text) }
            }
            if possible.isEmpty { return .never }
            if list.constant != nil { return presence(property.jsonName) }
            return .equals(index, possible)
        default: return .unknown
        }
    }

    /// Whether a value matches a schema, as far as that is seen at once.
    private static func matches(_ value: JSONNode, _ schema: Schema) -> PropertyCondition {
        if let flag = schema.node.boolean { return flag ? .always : .never }
        var result = PropertyCondition.always
        for member in schema.node.members ?? [] {
            switch member.name {
            case Keyword.type.name: if !schema.types.contains(value.types) { return .never }
            case Keyword.constant.name: if member.value.jsonValue != value.jsonValue { return .never }
            case Keyword.enumeration.name:
                let isListed = member.value.elements?.contains { $0.jsonValue == value.jsonValue }
                if isListed != true { return .never }
            default:
                let role = Dialect.byName[member.name]?.role
                if role == .assertion || role == .applicator || member.name == Keyword.reference.name {
                    result = .unknown
                }
            }
        }
        return result
    }

    // MARK: - Mentions

    /// Whether it matters to a schema if the property is there.
    private func mentions(_ id: SchemaID) -> Bool {
        var visited: Set<SchemaID> = []
        return mentions(id, &visited)
    }

    private func mentions(_ id: SchemaID, _ visited: inout Set<SchemaID>) -> Bool {
        guard visited.insert(id).inserted else { return false }
        let schema = set[id]
        return (schema.node.members ?? []).contains { mentions($0, of: schema, &visited) }
    }

    /// Whether it matters to a keyword, those that belong to it included.
    private func mentions(_ member: JSONMember, of schema: Schema, _ visited: inout Set<SchemaID>) -> Bool {
        switch member.name {
        case Keyword.required.name: return member.value.elements?.contains(where: isName) == true
        case Keyword.dependentRequired.name:
            return (member.value.members ?? []).contains {
                $0.name.isExactly(name) || $0.value.elements?.contains(where: isName) == true
            }
        case Keyword.properties.name: return hasMember(member.value)
        case Keyword.dependentSchemas.name: if hasMember(member.value) { return true }
        case Keyword.additionalProperties.name: return member.value.boolean != true
        case Keyword.patternProperties.name, Keyword.propertyNames.name, Keyword.maxProperties.name,
            Keyword.minProperties.name, Keyword.unevaluatedProperties.name, Keyword.constant.name,
            Keyword.enumeration.name, Keyword.dynamicReference.name:
            return true
        case Keyword.reference.name: return schema.reference.map { mentions($0, &visited) } ?? false
        case Keyword.consequence.name, Keyword.alternative.name: return false
        default: break
        }
        let isCondition = member.name == Keyword.condition.name
        let names = isCondition ? ["if", "then", "else"] : [member.name]
        return SchemaSet.inPlaceKeywords.contains(member.name)
            && schema.subschemas.contains { names.contains($0.keyword) && mentions($0.id, &visited) }
    }

    private func hasMember(_ node: JSONNode) -> Bool {
        node.members?.contains { $0.name.isExactly(name) } == true
    }

    private func isName(_ node: JSONNode) -> Bool {
        node.string?.isExactly(name) == true
    }
}

import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Rules that hold under conditions, as sentences of documentation.
extension ViewBuilder {
    /// Sentences about a type: rules that are about several of its properties, or about what is inside of one.
    func typeRules(of declaration: TypeDeclaration) -> [String] {
        guard case .object(let object) = declaration.kind else { return [] }
        let rules = module.rules(of: declaration).filter { property($0, of: object) == nil }
        return RuleProse(spelling: spelling(in: declaration)).sentences(rules, about: .type)
    }

    /// Sentences about the properties of an object, by their names in JSON.
    func propertyRules(of declaration: TypeDeclaration) -> [String: [String]] {
        guard case .object(let object) = declaration.kind else { return [:] }
        let prose = RuleProse(spelling: spelling(in: declaration))
        var rules: [String: [Rule]] = [:]
        for rule in module.rules(of: declaration) {
            for name in namesTogether(rule) { rules[name, default: []].append(rule) }
            guard let property = property(rule, of: object), !isSaid(rule, by: property) else { continue }
            rules[property.jsonName, default: []].append(rule)
        }
        return rules.mapValues { prose.sentences(presenceFirst($0), about: .property) }
    }

    /// Whether a property is there comes before what it may be.
    private func presenceFirst(_ rules: [Rule]) -> [Rule] {
        let isPresence = { (rule: Rule) in rule.demand == .required || rule.demand == .prohibited }
        return rules.filter(isPresence) + rules.filter { !isPresence($0) }
    }

    /// The properties of which a rule says how many there are. Its sentence stands at each of them too, since who
    /// reads about one must know of the others.
    private func namesTogether(_ rule: Rule) -> [String] {
        guard rule.path.isEmpty else { return [] }
        switch rule.demand {
        case .notTogether(let names), .exactlyOne(let names), .atLeastOne(let names): return names
        case .required, .prohibited, .values, .types, .limits, .schema: return []
        }
    }

    /// The property that a rule is about, and nothing else.
    private func property(_ rule: Rule, of object: ObjectType) -> Property? {
        guard rule.path.count == 1, case .property(let name) = rule.path[0] else { return nil }
        switch rule.demand {
        case .required, .prohibited, .values, .types, .limits, .schema:
            return object.properties.first { $0.jsonName.utf8.elementsEqual(name.utf8) }
        case .notTogether, .exactlyOne, .atLeastOne: return nil
        }
    }

    /// Whether the property's own documentation or type says the same: of a property that only a branch declares it
    /// says all but when it is there.
    private func isSaid(_ rule: Rule, by property: Property) -> Bool {
        switch rule.demand {
        case .required: return property.isRequired
        case .prohibited, .notTogether, .exactlyOne, .atLeastOne: return false
        case .values, .limits, .schema: return module.schemas.location(of: rule.schema) == property.location
        case .types:
            switch property.type {
            case .declared(let id):
                if case .union = module[id].kind { return false }
                return true
            case .any, .nullable: return false
            default: return true
            }
        }
    }

    // MARK: - Names

    /// The names of Swift, for sentences in the documentation of a type and its properties.
    private func spelling(in declaration: TypeDeclaration) -> ProseSpelling {
        ProseSpelling(
            path: { DocumentationText.code(path($0, in: declaration.id)) },
            value: { DocumentationText.code(value($0, at: $1, in: declaration.id)) },
            code: { DocumentationText.code($0) }
        )
    }

    private func path(_ path: [PathStep], in declaration: DeclarationID) -> String {
        var type: TypeReference? = .declared(declaration)
        var text = ""
        for step in path {
            switch step {
            case .elements: text += "[]"
            case .property(let name):
                let found = type.flatMap { property(name, of: $0) }
                let names = found.flatMap { self.names.members[$0.owner] } ?? []
                let swiftName = found.flatMap { $0.index < names.count ? names[$0.index] : nil }
                text += (text.isEmpty ? "" : ".") + (swiftName ?? name)
            }
            type = type.flatMap { self.type(behind: step, in: $0) }
        }
        return text
    }

    /// A case of an enumeration by its name, anything else as JSON.
    private func value(_ value: JSONValue, at path: [PathStep], in declaration: DeclarationID) -> String {
        var type: TypeReference? = .declared(declaration)
        for step in path { type = type.flatMap { self.type(behind: step, in: $0) } }
        if case .string(let text) = value, case .declared(let id)? = type?.withoutNull,
            case .enumeration(let enumeration) = module[id].kind,
            let index = enumeration.cases.firstIndex(where: { $0.value.utf8.elementsEqual(text.utf8) }),
            let members = names.members[id], index < members.count
        {
            return members[index]
        }
        return (try? value.encodedBytes()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func type(behind step: PathStep, in type: TypeReference) -> TypeReference? {
        switch (step, type.withoutNull) {
        case (.elements, .array(let element)): element
        case (.property(let name), let type): property(name, of: type)?.property.type
        default: nil
        }
    }

    /// A property of an object, with its place among them and the object's declaration.
    private func property(_ name: String, of type: TypeReference)
        -> (index: Int, property: Property, owner: DeclarationID)?
    {
        guard case .declared(let id) = type.withoutNull else { return nil }
        switch module[id].kind {
        case .object(let object):
            let index = object.properties.firstIndex { $0.jsonName.utf8.elementsEqual(name.utf8) }
            return index.map { ($0, object.properties[$0], id) }
        case .alias(let target): return property(name, of: target)
        case .enumeration, .union, .tuple: return nil
        }
    }
}

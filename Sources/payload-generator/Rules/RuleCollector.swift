import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

/// Collects the rules of a schema's file, in the order of its text.
///
/// Schemas in other files have their own rules. What is only looked at, such as `if` and the alternatives of `oneOf`,
/// is part of the rule that looks at it.
struct RuleCollector {
    private let set: SchemaSet
    private let plans: ValidationPlans
    private let type: String
    private(set) var rules: [ListedRule] = []

    /// Where a schema applies.
    private struct Place {
        var property = InstancePath()

        /// When it applies: "when Currency is HUF". Empty where it always does.
        var condition = ""
    }

    static func rules(ofFile index: Int, of set: SchemaSet, _ plans: ValidationPlans) -> [ListedRule] {
        var collector = RuleCollector(set: set, plans: plans, type: set.files[index].name)
        for root in set.roots[index] { collector.visit(root, Place()) }
        return collector.rules
    }

    private init(set: SchemaSet, plans: ValidationPlans, type: String) {
        self.set = set
        self.plans = plans
        self.type = type
    }

    private mutating func visit(_ id: SchemaID, _ place: Place) {
        let schema = set[id]
        for member in schema.node.members ?? [] {
            if member.name == Keyword.serverSide.name {
                addServerRules(member.value, of: id, place)
            } else if let words = RuleWords(schema: schema, set: set, plans: plans).words(of: member.name) {
                add(words, member.name, of: id, place)
            }
            for subschema in schema.subschemas where subschema.keyword == member.name {
                if let inner = self.place(of: subschema, in: schema, place) { visit(subschema.id, inner) }
            }
        }
    }

    /// Where a subschema applies. Nil where its rules are not rules of the payload.
    private func place(of subschema: Schema.Subschema, in schema: Schema, _ place: Place) -> Place? {
        var inner = place
        switch subschema.keyword {
        case Keyword.properties.name: inner.property.steps.append(.name(subschema.key))
        case Keyword.items.name: inner.property.steps.append(.elements)
        case Keyword.prefixItems.name: inner.property.steps.append(.element(subschema.key))
        case Keyword.additionalProperties.name, Keyword.patternProperties.name:
            inner.property.steps.append(.members)
        case Keyword.allOf.name: break
        case Keyword.consequence.name, Keyword.alternative.name, Keyword.dependentSchemas.name:
            let words = RuleWords(schema: schema, set: set, plans: plans).condition(of: subschema)
            inner.condition = [words, place.condition].filter { !$0.isEmpty }.joined(separator: ", ")
        case Keyword.definitions.name: inner = Place(property: InstancePath(definition: subschema.key))
        default: return nil
        }
        return inner
    }

    private mutating func add(_ words: String, _ keyword: String, of id: SchemaID, _ place: Place) {
        var words = words
        if !place.condition.isEmpty {
            words = (words.hasSuffix(".") ? String(words.dropLast()) : words) + " \(place.condition)."
        }
        let escaped = JSONPointer(tokens: [keyword]).description
        rules.append(
            ListedRule(
                type: type,
                property: place.property,
                words: words,
                keyword: keyword,
                location: set.location(of: id, keyword: keyword),
                absoluteKeywordLocation: SchemaLocation.appending(escaped, to: set.absoluteLocation(of: id)),
                isAssertion: Self.asserting.contains(keyword)
            )
        )
    }

    /// The keywords because of which an instance can be invalid.
    private static let asserting: Set<String> = Set(
        Dialect.keywords.filter { keyword in
            switch keyword.role {
            case .assertion, .applicator: true
            // With a fact that is not as declared, nothing is valid.
            case .annotation: keyword.name == Keyword.context.name
            case .identifier, .container: false
            }
        }.map(\.name)
    )

    private mutating func addServerRules(_ list: JSONNode, of id: SchemaID, _ place: Place) {
        let keyword = Keyword.serverSide.name
        for (index, element) in (list.elements ?? []).enumerated() {
            let pointer = set[id].pointer.appending(keyword).appending(index)
            rules.append(
                ListedRule(
                    type: type,
                    property: place.property,
                    words: element["rule"]?.string ?? "",
                    keyword: keyword,
                    location: set.files[set[id].file].location(of: element.range, pointer: pointer),
                    absoluteKeywordLocation: "",
                    serverReason: element["reason"]?.string,
                    isAssertion: false
                )
            )
        }
    }
}

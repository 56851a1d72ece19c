import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd
import SwiftEmitter

/// Collects the rules of a schema's file, in the order of its text.
///
/// Schemas in other files have their own rules. What is only looked at, such as `if` and what `contains` counts, is
/// part of the rule that looks at it. So are the alternatives of `oneOf` and `anyOf`, but what each of them demands is
/// listed besides.
struct RuleCollector {
    private let set: SchemaSet
    private let plans: ValidationPlans
    private let type: String
    private(set) var rules: [ListedRule] = []

    /// Where a schema applies.
    private struct Place {
        var property = InstancePath()

        /// When it applies, the innermost first: " when Currency is HUF", ", in alternative 2 of `oneOf`". Empty where
        /// it always does.
        var condition = ""

        /// Whether another schema may match in its stead, so that an instance is never invalid because of it alone.
        var isAlternative = false

        /// The same place under one more condition.
        func when(_ words: String) -> Place {
            var inner = self
            inner.condition = " \(words)" + (condition.hasPrefix(" ") ? "," : "") + condition
            return inner
        }

        /// In an alternative, counted from 1.
        func inAlternative(_ number: Int, of keyword: String) -> Place {
            var inner = self
            let outer = condition.hasPrefix(" ") ? "," + condition : condition
            inner.condition = ", in alternative \(number) of \(DocumentationText.code(keyword))" + outer
            inner.isAlternative = true
            return inner
        }
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
        if schema.node.boolean == false { addNever(id, place) }
        let words = RuleWords(schema: schema, set: set, plans: plans)
        for member in schema.node.members ?? [] {
            if member.name == Keyword.serverSide.name {
                addServerRules(member.value, of: id, place)
            } else if let sentence = words.words(of: member.name) {
                add(sentence, member.name, of: id, place)
            }
            for subschema in schema.subschemas where subschema.keyword == member.name {
                if let inner = self.place(of: subschema, in: words, place) { visit(subschema.id, inner) }
            }
        }
    }

    /// Where a subschema applies. Nil where its rules are not rules of the payload.
    private func place(of subschema: Schema.Subschema, in words: RuleWords, _ place: Place) -> Place? {
        var inner = place
        let isNever = set[subschema.id].node.boolean == false
        switch subschema.keyword {
        case Keyword.properties.name: inner.property.steps.append(.name(subschema.key))
        case Keyword.items.name, Keyword.additionalProperties.name:
            // That there are no others is the keyword's own rule.
            if isNever { return nil }
            inner.property.steps.append(subschema.keyword == Keyword.items.name ? .elements : .members)
        case Keyword.prefixItems.name: inner.property.steps.append(.element(subschema.key))
        case Keyword.patternProperties.name: inner.property.steps.append(.members)
        case Keyword.allOf.name: break
        case Keyword.consequence.name, Keyword.alternative.name, Keyword.dependentSchemas.name:
            guard let condition = words.condition(of: subschema) else { return nil }
            inner = place.when(condition)
        case Keyword.oneOf.name, Keyword.anyOf.name:
            // Alternatives that only require a property each are named by the keyword's own rule.
            guard words.presence(subschema.keyword) == nil, let index = Int(subschema.key) else { return nil }
            inner = place.inAlternative(index + 1, of: subschema.keyword)
        case Keyword.definitions.name: inner = Place(property: InstancePath(definition: subschema.key))
        default: return nil
        }
        return inner
    }

    private mutating func add(_ words: String, _ keyword: String, of id: SchemaID, _ place: Place) {
        // What limits the elements that `contains` counts is a part of it.
        let keywords =
            keyword == Keyword.contains.name
            ? [keyword, Keyword.minContains.name, Keyword.maxContains.name] : [keyword]
        rules.append(
            ListedRule(
                type: type,
                property: place.property,
                words: Self.sentence(words, place),
                keyword: keyword,
                location: set.location(of: id, keyword: keyword),
                violationLocations: keywords.map { keyword in
                    let token = JSONPointer(tokens: [keyword]).description
                    return SchemaLocation.appending(token, to: set.absoluteLocation(of: id))
                },
                schema: id,
                types: set[id].node[keyword].flatMap { Dialect.byName[keyword]?.types(of: $0) } ?? .any,
                isAssertion: Self.asserting.contains(keyword) && !place.isAlternative
            )
        )
    }

    /// The schema `false`, whose violations name the keyword that holds it.
    private mutating func addNever(_ id: SchemaID, _ place: Place) {
        rules.append(
            ListedRule(
                type: type,
                property: place.property,
                words: Self.sentence("Not allowed.", place),
                keyword: set[id].keyword,
                location: set.location(of: id),
                violationLocations: [set.absoluteLocation(of: id)],
                // It applies to nothing that is accepted; the schema around it does.
                schema: set[id].parent,
                isAssertion: !place.isAlternative
            )
        )
    }

    private static func sentence(_ words: String, _ place: Place) -> String {
        guard !place.condition.isEmpty else { return words }
        return (words.hasSuffix(".") ? String(words.dropLast()) : words) + "\(place.condition)."
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
                    schema: id,
                    serverReason: element["reason"]?.string,
                    isAssertion: false
                )
            )
        }
    }
}

import JSONSource
import PayloadIR
import SchemaFrontEnd
import SwiftEmitter

/// What the keywords of a schema demand, as sentences with the names of the document.
struct RuleWords {
    let schema: Schema
    let set: SchemaSet
    let plans: ValidationPlans

    /// Nil for a keyword that is no rule by itself: it says a type, or where subschemas apply.
    func words(of name: String) -> String? {
        guard let value = schema.node[name] else { return nil }
        if let limit = Constraint.limits(of: schema).first(where: { $0.keyword == name }) {
            return ConstraintProse.sentences([limit.constraint]).joined(separator: " ")
        }
        return switch name {
        case Keyword.enumeration.name: "One of \(codes(value))."
        case Keyword.constant.name: "Always \(code(value))."
        case Keyword.defaultValue.name: "Default: \(code(value))."
        case Keyword.required.name: "Required: \(codes(value))."
        case Keyword.dependentRequired.name: dependencies(value)
        case Keyword.additionalProperties.name, Keyword.unevaluatedProperties.name:
            value.boolean == false ? "No other properties." : nil
        case Keyword.items.name, Keyword.unevaluatedItems.name:
            value.boolean == false ? "No other elements." : nil
        case Keyword.oneOf.name: presence(name) ?? "Exactly one of \(alternatives(value)) matches."
        case Keyword.anyOf.name: presence(name) ?? "At least one of \(alternatives(value)) matches."
        case Keyword.propertyNames.name: names
        case Keyword.not.name: presence(name) ?? prohibition
        case Keyword.contains.name: containment
        default: payments(name, value)
        }
    }

    /// What `oneOf`, `anyOf` or `not` demands of properties together, or prohibits. Nil where it demands more than
    /// that.
    func presence(_ keyword: String) -> String? {
        for check in checks {
            switch (keyword, check) {
            case (Keyword.oneOf.name, .exactlyOne(let names)):
                return "Exactly one of \(joined(names)) is required."
            case (Keyword.anyOf.name, .atLeastOne(let names)):
                return "At least one of \(joined(names)) is required."
            case (Keyword.not.name, .prohibited(let names)):
                return "Not allowed\(names.count == 1 ? "" : " together"): \(joined(names))."
            default: continue
            }
        }
        return nil
    }

    private var checks: [Check] { plans[plans.plan(of: schema.id)].checks }

    private var prohibition: String {
        for case .not(let inner) in checks {
            if let words = plans.words(of: inner) { return "Not: \(words)." }
        }
        return "The schema in `not` does not match."
    }

    /// How many elements must match which schema. Nil where any number may.
    private var containment: String? {
        for case .contains(let contains) in checks {
            guard let count = count(of: contains) else { return nil }
            return count + (plans.words(of: contains.plan).map { ": \($0)." } ?? " the schema in `contains`.")
        }
        return nil
    }

    /// "At least 2 elements that match"
    private func count(of contains: ContainsPlan) -> String? {
        func elements(_ count: Int) -> String {
            "\(counted(count, "element")) that match\(count == 1 ? "es" : "")"
        }
        return switch (contains.minimum, contains.maximum) {
        case (0, nil): nil
        case (let low, let high?) where low == high: "Exactly \(elements(high))"
        case (0, let high?): "At most \(elements(high))"
        case (let low, let high?): "\(low) to \(elements(high))"
        case (let low, nil): "At least \(elements(low))"
        }
    }

    /// What is demanded of each name.
    private var names: String? {
        guard let id = schema.subschema(.propertyNames) else { return nil }
        if set[id].node.boolean == false { return "No properties." }
        let inner = RuleWords(schema: set[id], set: set, plans: plans)
        let words = (set[id].node.members ?? []).compactMap { inner.words(of: $0.name) }
        return words.isEmpty ? nil : "Each name: " + words.joined(separator: " ")
    }

    private func alternatives(_ value: JSONNode) -> String {
        counted(value.elements?.count ?? 0, "alternative")
    }

    private func dependencies(_ value: JSONNode) -> String {
        (value.members ?? []).map { "\(codes($0.value)) required with \(DocumentationText.code($0.name))." }
            .joined(separator: " ")
    }

    /// The keywords of the payments vocabulary that set no limit on a value.
    private func payments(_ name: String, _ value: JSONNode) -> String? {
        switch name {
        case Keyword.openEnumeration.name:
            let known = (value.elements ?? []).compactMap { $0["value"] }.map(code).joined(separator: ", ")
            return "An open list. Known today: \(known)."
        case Keyword.sensitive.name:
            return "Never shown: \(Self.sensitivities[value.string ?? ""] ?? "sensitive")."
        case Keyword.context.name:
            return "Depends on facts beside the payload: "
                + (value.members ?? []).map { DocumentationText.code($0.name) }.joined(separator: ", ") + "."
        case Keyword.deprecationMessage.name:
            return "Deprecated. \(value.string ?? "")"
        case Keyword.merge.name:
            return "A stored field can be overwritten and never removed: no null at any depth."
        default:
            return nil
        }
    }

    private static let sensitivities = [
        "secret": "a secret", "card": "payment data", "personal": "personal data",
    ]

    // MARK: - Values

    private func code(_ value: JSONNode) -> String {
        DocumentationText.code(value.string ?? CompactJSON.text(of: value))
    }

    private func codes(_ value: JSONNode) -> String {
        (value.elements ?? []).map(code).joined(separator: ", ")
    }

    private func joined(_ names: [String]) -> String {
        names.map(DocumentationText.code).joined(separator: ", ")
    }

    // MARK: - Conditions

    /// When a subschema beside `if` or in `dependentSchemas` applies: "when Currency is HUF". Nil for one that never
    /// does, since there is no `if`.
    func condition(of subschema: Schema.Subschema) -> String? {
        if subschema.keyword == Keyword.dependentSchemas.name {
            return "when " + ConditionMeaning.presence(of: subschema.key).words
        }
        for case .condition(_, _, _, let meaning) in checks {
            return (subschema.keyword == Keyword.consequence.name ? "when " : "unless ") + meaning.words
        }
        return nil
    }
}

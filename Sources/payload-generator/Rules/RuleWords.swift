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
        case Keyword.required.name: "Required: \(codes(value))."
        case Keyword.dependentRequired.name: dependencies(value)
        case Keyword.additionalProperties.name, Keyword.unevaluatedProperties.name:
            value.boolean == false ? "No other properties." : nil
        case Keyword.items.name, Keyword.unevaluatedItems.name:
            value.boolean == false ? "No other elements." : nil
        case Keyword.oneOf.name: "Exactly one of \((value.elements ?? []).count) alternatives matches."
        case Keyword.anyOf.name: "At least one of \((value.elements ?? []).count) alternatives matches."
        case Keyword.not.name: "A certain schema does not match."
        default: payments(name, value)
        }
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

    /// When a subschema of `if` or `dependentSchemas` applies: "when Currency is HUF".
    func condition(of subschema: Schema.Subschema) -> String {
        "when " + subschema.keyword
    }
}

import Mustache
import PayloadIR

/// Enums: lists of values and unions.
extension ViewBuilder {
    func enumerationView(
        _ enumeration: EnumerationType,
        of declaration: TypeDeclaration,
        depth: Int
    ) -> [String: MustacheValue] {
        let cases = zip(names.members[declaration.id] ?? [], enumeration.cases).map { name, value in
            MustacheValue.record([
                "name": .text(ReservedNames.escaping(name)),
                "value": .text(swiftLiteral(value.value)),
                "documentation": lines(Documentation(text: value.description), depth: depth + 1),
            ])
        }
        return [
            "template": enumeration.isOpen ? "OpenEnumeration" : "Enumeration",
            "cases": .list(cases),
        ]
    }

    func enumerationCoding(
        _ enumeration: EnumerationType,
        of declaration: TypeDeclaration
    ) -> [String: MustacheValue]? {
        // An open enumeration is its text; the runtime codes it.
        guard !enumeration.isOpen else { return nil }
        let cases = zip(names.members[declaration.id] ?? [], enumeration.cases).map { name, value in
            MustacheValue.record([
                "name": .text(name), "value": .text(swiftLiteral(value.value)),
            ])
        }
        return ["template": "EnumerationCoding", "cases": .list(cases)]
    }

    func unionView(_ union: UnionType, of declaration: TypeDeclaration, depth: Int) -> [String: MustacheValue]
    {
        let variants = zip(names.members[declaration.id] ?? [], union.variants).map { name, variant in
            MustacheValue.record([
                "name": .text(ReservedNames.escaping(name)),
                "type": .text(speller.inside(declaration.id).text(variant.type)),
                "documentation": lines(variant.documentation, depth: depth + 1),
            ])
        }
        return [
            "template": "Union",
            "conformances": .text(conformances),
            "indirect": .text(union.isIndirect ? "indirect " : ""),
            "variants": .list(variants),
        ]
    }

    func unionCoding(_ union: UnionType, of declaration: TypeDeclaration) -> [String: MustacheValue] {
        let variants = zip(names.members[declaration.id] ?? [], union.variants).enumerated().map {
            index,
            entry in
            let (name, variant) = entry
            return MustacheValue.record([
                "name": .text(name),
                "value": .text(value(of: variant.type)),
                "start": .text(index == 0 ? "if" : "} else if"),
                "condition": .text(condition(variant.test)),
            ])
        }
        return ["template": "UnionCoding", "variants": .list(variants)]
    }

    /// The expression that reads a variant's value.
    private func value(of type: TypeReference) -> String {
        // Anything can be read as a JSONValue, so that `try` would be warned of.
        type == .any ? "instance.value" : "try \(speller.text(type))(instance: instance)"
    }

    private func condition(_ test: UnionType.Test) -> String {
        switch test {
        case .kind(let type): "instance.kind == .\(type.rawValue)"
        case .tag(let property, let values):
            values.map { "instance[\(swiftLiteral(property))]?.string == \(swiftLiteral($0))" }
                .joined(separator: " || ")
        case .present(let property): "instance[\(swiftLiteral(property))] != nil"
        }
    }
}

import Mustache
import PayloadIR

/// Enums: lists of values and unions.
extension ViewBuilder {
    func enumerationView(
        _ enumeration: EnumerationType,
        of declaration: TypeDeclaration,
        depth: Int
    ) -> [String: MustacheValue] {
        let isDocumented = enumeration.cases.contains { $0.description != nil }
        let cases = zip(names.members[declaration.id] ?? [], enumeration.cases).enumerated().map {
            index,
            entry in
            let (name, value) = entry
            return MustacheValue.record([
                "name": .text(ReservedNames.escaping(name)),
                "value": .text(swiftLiteral(value.value)),
                "isApart": .flag(isDocumented && index > 0),
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
        let isDocumented = union.variants.contains { $0.documentation != Documentation() }
        let variants = zip(names.members[declaration.id] ?? [], union.variants).enumerated().map {
            index,
            entry in
            let (name, variant) = entry
            return MustacheValue.record([
                "name": .text(ReservedNames.escaping(name)),
                "type": .text(speller.inside(declaration.id).text(variant.type)),
                "isApart": .flag(isDocumented && index > 0),
                "documentation": lines(variant.documentation, depth: depth + 1),
            ])
        }
        return [
            "template": "Union",
            "conformances": .text(conformances),
            "indirect": .text(union.isIndirect ? "indirect " : ""),
            "variants": .list(variants),
            "unknownType": .text(speller.text(union.unknown)),
        ]
    }

    func unionCoding(_ union: UnionType, of declaration: TypeDeclaration) -> [String: MustacheValue] {
        let subject = subject(of: union.variants.map(\.test))
        let variants = zip(names.members[declaration.id] ?? [], union.variants).enumerated().map {
            index,
            entry in
            let (name, variant) = entry
            let value = value(of: variant.type)
            return MustacheValue.record([
                "name": .text(name),
                "value": .text(value),
                "assignment": .list(
                    SwiftLines.call("self = .\(name)", [value], indentation: 12).map { .text($0) }
                ),
                "patterns": .list(patternLines(of: variant.test).map { .text($0) }),
                "start": .text(index == 0 ? "if" : "} else if"),
                "condition": .text(condition(variant.test)),
            ])
        }
        return [
            "template": "UnionCoding",
            "unknownValue": .text(value(of: union.unknown)),
            "subject": subject.map { .text($0) } ?? .none,
            "variants": .list(variants),
        ]
    }

    /// What all the tests look at, so that one `switch` decides. Nil when they look at different things.
    private func subject(of tests: [UnionType.Test]) -> String? {
        let subjects = tests.map { test -> String? in
            switch test {
            case .kind: "instance.kind"
            case .tag(let property, _): "instance[\(swiftLiteral(property))]?.string"
            case .present: nil
            }
        }
        guard let first = subjects.first ?? nil, subjects.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// A `case` with its patterns on one line, or each on its own where they are many.
    private func patternLines(of test: UnionType.Test) -> [String] {
        switch test {
        case .kind(let type): return ["case .\(type.rawValue):"]
        case .tag(_, let values):
            let literals = values.map(swiftLiteral)
            let line = "case \(literals.joined(separator: ", ")):"
            if line.unicodeScalars.count <= 100 { return [line] }
            return literals.enumerated().map { index, literal in
                (index == 0 ? "case " : "    ") + literal + (index == literals.count - 1 ? ":" : ",")
            }
        case .present: return []
        }
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

import JSONSource
import PayloadRuntime

extension KeywordForm {
    /// The first part of a value that breaks the form, or nil when the value has it.
    /// Subschemas are checked when they are visited, not here.
    func misfit(in value: JSONNode) -> Misfit? {
        switch self {
        case .any: nil
        case .string: value.string == nil ? Misfit(value) : nil
        case .boolean: value.boolean == nil ? Misfit(value) : nil
        case .number: value.number == nil ? Misfit(value) : nil
        case .uri, .uriReference, .anchor, .swiftName, .oneOf: textMisfit(in: value)
        case .positiveNumber, .count: numberMisfit(in: value)
        case .schema: isSchema(value) ? nil : Misfit(value)
        case .schemaArray, .list, .values, .names, .openEnumeration: listMisfit(in: value)
        case .schemaMap, .patternMap, .nameLists, .vocabularies, .textMap: mapMisfit(in: value)
        case .typeNames: typeNamesMisfit(in: value)
        case .pattern: value.string == nil ? Misfit(value) : nil
        case .object: value.members == nil ? Misfit(value) : nil
        case .discriminator: discriminatorMisfit(in: value)
        }
    }

    /// What breaks a form, and what stands there in words.
    struct Misfit {
        let node: JSONNode
        let found: String

        init(_ node: JSONNode, found: String? = nil) {
            self.node = node
            self.found = found ?? node.typeInWords
        }
    }

    private func isSchema(_ value: JSONNode) -> Bool {
        value.members != nil || value.boolean != nil
    }

    private func textMisfit(in value: JSONNode) -> Misfit? {
        guard let text = value.string else { return Misfit(value) }
        let fits =
            switch self {
            case .uri: URI(text)?.scheme != nil
            case .uriReference: URI(text) != nil
            case .anchor: isAnchor(text)
            case .swiftName: isSwiftIdentifier(text)
            case .oneOf(let texts): texts.contains(text)
            default: true
            }
        return fits ? nil : Misfit(value, found: "\"\(text)\"")
    }

    private func isAnchor(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "-_.".utf8.contains($0) }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func numberMisfit(in value: JSONNode) -> Misfit? {
        guard let text = value.number, let number = JSONNumber(text) else { return Misfit(value) }
        let zero = JSONNumber(0)
        let fits =
            if case .count = self { number.isInteger && number >= zero } else { number > zero }
        return fits ? nil : Misfit(value, found: shortened(text))
    }

    private func listMisfit(in value: JSONNode) -> Misfit? {
        guard let elements = value.elements else { return Misfit(value) }
        switch self {
        case .schemaArray:
            if elements.isEmpty { return Misfit(value, found: "an empty list") }
            return elements.first { !isSchema($0) }.map { Misfit($0) }
        case .values:
            return repeated(in: elements)
        case .names:
            return elements.first { $0.string == nil }.map { Misfit($0) } ?? repeated(in: elements)
        case .openEnumeration:
            return elements.first { element in
                guard element["value"]?.string != nil, let members = element.members else { return true }
                return members.contains {
                    !["value", "description"].contains($0.name) || $0.value.string == nil
                }
            }.map { Misfit($0) }
        default:
            return nil
        }
    }

    private func repeated(in elements: [JSONNode]) -> Misfit? {
        var seen: Set<JSONValue> = []
        for element in elements where !seen.insert(element.jsonValue).inserted {
            return Misfit(element, found: "a value that stands in the list before")
        }
        return nil
    }

    private func mapMisfit(in value: JSONNode) -> Misfit? {
        guard let members = value.members else { return Misfit(value) }
        for member in members {
            let misfit: Misfit? =
                switch self {
                case .schemaMap, .patternMap: isSchema(member.value) ? nil : Misfit(member.value)
                case .nameLists: KeywordForm.names.misfit(in: member.value)
                case .vocabularies: KeywordForm.boolean.misfit(in: member.value)
                case .textMap: KeywordForm.string.misfit(in: member.value)
                default: nil
                }
            if let misfit { return misfit }
        }
        return nil
    }

    private func typeNamesMisfit(in value: JSONNode) -> Misfit? {
        if let elements = value.elements {
            if elements.isEmpty { return Misfit(value, found: "an empty list") }
            return elements.lazy.compactMap { typeNameMisfit(in: $0) }.first ?? repeated(in: elements)
        }
        return typeNameMisfit(in: value)
    }

    private func typeNameMisfit(in value: JSONNode) -> Misfit? {
        guard let name = value.string else { return Misfit(value) }
        return TypeSet(name: name) == nil ? Misfit(value, found: "\"\(name)\"") : nil
    }

    private func discriminatorMisfit(in value: JSONNode) -> Misfit? {
        guard value["propertyName"]?.string != nil else { return Misfit(value) }
        guard let mapping = value["mapping"] else { return nil }
        return KeywordForm.textMap.misfit(in: mapping)
    }
}

/// At most 40 characters of a text that a message quotes.
package func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(37) + "..."
}

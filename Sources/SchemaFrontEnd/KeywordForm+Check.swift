import Diagnostics
import JSONSource
import PayloadRuntime

extension KeywordForm {
    /// The parts of a value that break the form; none when the value has it.
    /// Subschemas are checked when they are visited, not here.
    func misfits(in value: JSONNode) -> [Misfit] {
        switch self {
        case .any, .schema: []
        case .string, .pattern: value.string == nil ? [Misfit(value)] : []
        case .boolean: value.boolean == nil ? [Misfit(value)] : []
        case .number: value.number == nil ? [Misfit(value)] : []
        case .object: value.members == nil ? [Misfit(value)] : []
        case .uri, .uriReference, .anchor, .swiftName, .oneOf: textMisfits(in: value)
        case .positiveNumber, .count: numberMisfits(in: value)
        case .schemaArray, .list, .values, .names, .openEnumeration, .serverRules: listMisfits(in: value)
        case .schemaMap, .patternMap, .nameLists, .vocabularies, .textMap: mapMisfits(in: value)
        case .typeNames: typeNamesMisfits(in: value)
        case .discriminator: discriminatorMisfits(in: value)
        case .duration, .minorUnits, .clockWindow, .clockDefault, .context, .merge: paymentsMisfits(in: value)
        }
    }

    /// What breaks a form, and what stands there in words.
    struct Misfit {
        let range: SourceRange
        let found: String

        /// What was expected there; nil for the form's own words.
        var expected: String?

        var id = DiagnosticID.invalidKeywordValue

        /// The steps from the keyword's value to the part that is wrong.
        var path: [String] = []

        init(_ node: JSONNode, found: String? = nil, expected: String? = nil) {
            range = node.range
            self.found = found ?? node.typeInWords
            self.expected = expected
        }

        /// A name that may not stand in the object.
        init(nameOf member: JSONMember, expected: String) {
            range = member.nameRange
            found = quotedJSON(shortened(member.name))
            self.expected = expected
            path = [member.name]
        }

        func identified(as id: DiagnosticID) -> Misfit {
            var copy = self
            copy.id = id
            return copy
        }

        /// The same, seen from the value around.
        func inside(_ step: String) -> Misfit {
            var copy = self
            copy.path.insert(step, at: 0)
            return copy
        }
    }

    private func textMisfits(in value: JSONNode) -> [Misfit] {
        guard let text = value.string else { return [Misfit(value)] }
        let fits =
            switch self {
            case .uri: URI(text)?.scheme != nil
            case .uriReference: URI(text) != nil
            case .anchor: isAnchor(text)
            case .swiftName: isSwiftIdentifier(text)
            case .oneOf(let texts): texts.contains(text)
            default: true
            }
        return fits ? [] : [Misfit(value, found: quotedJSON(shortened(text)))]
    }

    private func isAnchor(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "-_.".utf8.contains($0) }
    }

    func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func numberMisfits(in value: JSONNode) -> [Misfit] {
        guard let text = value.number, let number = JSONNumber(text) else { return [Misfit(value)] }
        let zero = JSONNumber(0)
        let fits =
            if case .count = self { number.isInteger && number >= zero } else { number > zero }
        return fits ? [] : [Misfit(value, found: shortened(text))]
    }

    private func listMisfits(in value: JSONNode) -> [Misfit] {
        guard let elements = value.elements else { return [Misfit(value)] }
        switch self {
        case .schemaArray:
            return elements.isEmpty ? [Misfit(value, found: "an empty list")] : []
        case .values:
            // JSON Schema only advises against these (Validation 2020-12 section 6.1.2).
            return repeated(in: elements).map { $0.identified(as: .repeatedValue) }
        case .names:
            return each(elements) { KeywordForm.string.misfits(in: $0) } + repeated(in: elements)
        case .openEnumeration:
            if elements.isEmpty { return [Misfit(value, found: "an empty list")] }
            return each(elements) { isOpenValue($0) ? [] : [Misfit($0)] } + repeated(in: elements)
        case .serverRules:
            if elements.isEmpty { return [Misfit(value, found: "an empty list")] }
            return each(elements) { serverRuleMisfits(in: $0) } + repeated(in: elements)
        default:
            return []
        }
    }

    private func isOpenValue(_ element: JSONNode) -> Bool {
        guard let members = element.members, element["value"] != nil else { return false }
        return members.allSatisfy {
            ["value", "title", "description"].contains($0.name) && $0.value.string != nil
                && ($0.name != "title" || $0.value.string != "")
        }
    }

    private func serverRuleMisfits(in element: JSONNode) -> [Misfit] {
        guard let members = element.members else { return [Misfit(element)] }
        let names = ["rule", "reason"]
        let missing = names.filter { element[$0] == nil }.map { Misfit(element, found: "no `\($0)`") }
        return missing
            + members.compactMap { member in
                if !names.contains(member.name) {
                    return Misfit(nameOf: member, expected: "`rule` or `reason`")
                }
                let isSaid = member.value.string?.isEmpty == false
                return isSaid ? nil : Misfit(member.value, expected: "a sentence").inside(member.name)
            }
    }

    private func each(_ elements: [JSONNode], _ misfits: (JSONNode) -> [Misfit]) -> [Misfit] {
        elements.enumerated().flatMap { index, element in
            misfits(element).map { $0.inside(String(index)) }
        }
    }

    private func repeated(in elements: [JSONNode]) -> [Misfit] {
        var seen: Set<JSONValue> = []
        return each(elements) { element in
            if seen.insert(element.jsonValue).inserted { return [] }
            return [Misfit(element, found: "a value that stands in the list before")]
        }
    }

    private func mapMisfits(in value: JSONNode) -> [Misfit] {
        guard let members = value.members else { return [Misfit(value)] }
        let form: KeywordForm
        switch self {
        case .nameLists: form = .names
        case .vocabularies: form = .boolean
        case .textMap: form = .string
        default: return []
        }
        return members.flatMap { member in
            form.misfits(in: member.value).map { $0.inside(member.name) }
        }
    }

    private func typeNamesMisfits(in value: JSONNode) -> [Misfit] {
        guard let elements = value.elements else { return typeNameMisfits(in: value) }
        if elements.isEmpty { return [Misfit(value, found: "an empty list")] }
        return each(elements, typeNameMisfits) + repeated(in: elements)
    }

    private func typeNameMisfits(in value: JSONNode) -> [Misfit] {
        guard let name = value.string else { return [Misfit(value)] }
        return TypeSet(name: name) == nil ? [Misfit(value, found: quotedJSON(shortened(name)))] : []
    }

    private func discriminatorMisfits(in value: JSONNode) -> [Misfit] {
        guard value["propertyName"]?.string != nil else { return [Misfit(value)] }
        guard let mapping = value["mapping"] else { return [] }
        return KeywordForm.textMap.misfits(in: mapping).map { $0.inside("mapping") }
    }
}

/// At most 40 characters of a text that a message quotes.
package func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(37) + "..."
}

/// A set of JSON types (JSON Schema Core 2020-12 section 4.2.1). An integer is a number without a fraction.
package struct TypeSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let null = TypeSet(rawValue: 1)
    package static let boolean = TypeSet(rawValue: 2)
    package static let integer = TypeSet(rawValue: 4)
    /// Every number; it covers `integer`.
    package static let number = TypeSet(rawValue: 4 | 8)
    package static let string = TypeSet(rawValue: 16)
    package static let array = TypeSet(rawValue: 32)
    package static let object = TypeSet(rawValue: 64)
    package static let any = TypeSet(rawValue: 127)

    /// The type names of `type`, in the specification's order.
    package static let named: [(name: String, types: TypeSet)] = [
        ("null", .null), ("boolean", .boolean), ("object", .object), ("array", .array),
        ("number", .number), ("string", .string), ("integer", .integer),
    ]

    /// The set that a name of `type` stands for, or nil for an unknown name.
    package init?(name: String) {
        guard let entry = Self.named.first(where: { $0.name == name }) else { return nil }
        self = entry.types
    }

    /// The names of the types in the set, `integer` only where `number` is not in it.
    package var names: [String] {
        Self.named.filter { entry in
            guard isSuperset(of: entry.types) else { return false }
            return entry.types != .integer || !isSuperset(of: .number)
        }.map(\.name)
    }
}

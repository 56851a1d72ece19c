import JSONSource
import PayloadRuntime

/// The form that a keyword's value must have.
package enum KeywordForm: Sendable {
    case any
    case string
    /// An absolute URI (RFC 3986).
    case uri
    /// A URI or a relative reference (RFC 3986).
    case uriReference
    /// A plain name (JSON Schema Core 2020-12 section 8.2.2).
    case anchor
    case boolean
    case number
    case positiveNumber
    /// An integer that is not negative; `2.0` is one.
    case count
    case schema
    /// At least one schema.
    case schemaArray
    case schemaMap
    /// Schemas by pattern.
    case patternMap
    /// A type's name or a list of different ones.
    case typeNames
    /// A list of values.
    case list
    /// A list of values that differ from each other. An empty one is ``SchemaCheck/values``' to report.
    case values
    /// A list of different strings.
    case names
    /// Lists of different strings, by name.
    case nameLists
    /// An ECMA-262 regular expression.
    case pattern
    case vocabularies
    case object
    /// Texts by name.
    case textMap
    /// One of these strings.
    case oneOf([String])
    /// A list of objects, each with a `value` and perhaps a `title` and a `description`.
    case openEnumeration
    /// A Swift identifier.
    case swiftName
    /// An object with `propertyName` and perhaps `mapping`.
    case discriminator
    /// An object with the `encoding` of a length of time, and perhaps bounds.
    case duration
    /// An object that says where the currency stands and how many decimals each has.
    case minorUnits
    /// An object with distances from now.
    case clockWindow
    /// An object with the decimals of a second that the time now is written with.
    case clockDefault
    /// Schemas by the names of facts.
    case context
    /// An object with a `mode`.
    case merge
    /// A list of objects, each with a `rule` and a `reason`.
    case serverRules
}

extension KeywordForm {
    /// Where subschemas stand inside a value of this form.
    package enum SubschemaPlace: Sendable {
        case itself
        case elements
        case members
    }

    /// Nil for a form that holds no schemas.
    package var subschemas: SubschemaPlace? {
        switch self {
        case .schema: .itself
        case .schemaArray: .elements
        case .schemaMap, .patternMap, .context: .members
        default: nil
        }
    }

    /// The form in words, after "expected".
    var words: String {
        switch self {
        case .any: "any value"
        case .string: "a string"
        case .uri: "an absolute URI"
        case .uriReference: "a URI reference"
        case .anchor: "a name of letters, digits, `-`, `_` and `.` that starts with a letter or `_`"
        case .boolean: "true or false"
        case .number: "a number"
        case .positiveNumber: "a number greater than 0"
        case .count: "an integer that is not negative"
        case .schema: "a schema: an object, true or false"
        case .schemaArray: "a list of at least one schema"
        case .schemaMap: "an object whose values are schemas"
        case .patternMap: "an object whose names are patterns and whose values are schemas"
        case .typeNames:
            "one of \(TypeSet.named.map { "\"\($0.name)\"" }.joined(separator: ", ")), or a list of different ones"
        case .list: "a list"
        case .values: "a list of values, none of them twice"
        case .names: "a list of strings, none of them twice"
        case .nameLists: "an object whose values are lists of strings"
        case .pattern: "an ECMA-262 regular expression"
        case .vocabularies: "an object whose names are URIs and whose values are true or false"
        case .object: "an object"
        case .textMap: "an object whose values are strings"
        case .oneOf(let texts): "one of " + texts.map { "\"\($0)\"" }.joined(separator: ", ")
        case .openEnumeration:
            "a list of different objects, each with a `value` string and perhaps strings as `title` and "
                + "`description`"
        case .swiftName: "a Swift identifier"
        case .discriminator: "an object with a `propertyName` string and perhaps a `mapping` of strings"
        case .duration: "an object with an `encoding`, and perhaps a `minimum` and a `maximum`"
        case .minorUnits: "an object with `currencyAt`, `otherwise` and perhaps `digits`"
        case .clockWindow: "an object with `within`, or with `notBefore`, `notAfter` or both"
        case .clockDefault: "an object with `fractionDigits`, an integer from 0 to 9"
        case .context: "an object whose names are those of facts and whose values are schemas"
        case .merge: "an object with the `mode` \"overwrite-only\""
        case .serverRules: "a list of different objects, each with a `rule` string and a `reason` string"
        }
    }
}

/// The forms of the payments vocabulary (its meta-schema is `payments-vocabulary.schema.json`).
extension KeywordForm {
    func paymentsMisfits(in value: JSONNode) -> [Misfit] {
        guard let members = value.members else { return [Misfit(value)] }
        switch self {
        case .duration:
            return closed(members, ["encoding", "minimum", "maximum"])
                + required(["encoding"], in: value) + durationMisfits(in: value)
        case .minorUnits:
            return closed(members, ["currencyAt", "digits", "otherwise"])
                + required(["currencyAt", "otherwise"], in: value) + minorUnitsMisfits(in: value)
        case .clockWindow:
            return closed(members, ["within", "notBefore", "notAfter"]) + clockWindowMisfits(in: value)
        case .clockDefault:
            return closed(members, ["fractionDigits"]) + required(["fractionDigits"], in: value)
                + field("fractionDigits", of: value) { decimalsMisfits(in: $0, atMost: 9) }
        case .context:
            return members.filter { !isFactName($0.name) }.map {
                Misfit(nameOf: $0, expected: "a name of letters, digits and `_` that starts with no digit")
            }
        case .merge:
            return closed(members, ["mode"]) + required(["mode"], in: value)
                + field("mode", of: value) { KeywordForm.oneOf(["overwrite-only"]).described(in: $0) }
        default:
            return []
        }
    }

    /// Members that the object may not have.
    private func closed(_ members: [JSONMember], _ names: [String]) -> [Misfit] {
        let expected = "one of the members " + names.map { "`\($0)`" }.joined(separator: ", ")
        return members.filter { !names.contains($0.name) }.map { Misfit(nameOf: $0, expected: expected) }
    }

    private func required(_ names: [String], in value: JSONNode) -> [Misfit] {
        names.filter { value[$0] == nil }.map { Misfit(value, found: "no `\($0)`") }
    }

    private func field(_ name: String, of value: JSONNode, _ misfits: (JSONNode) -> [Misfit]) -> [Misfit] {
        value[name].map { misfits($0).map { $0.inside(name) } } ?? []
    }

    /// The misfits with this form's words for what was expected.
    private func described(in value: JSONNode) -> [Misfit] {
        misfits(in: value).map { misfit in
            var misfit = misfit
            misfit.expected = misfit.expected ?? words
            return misfit
        }
    }

    private func durationMisfits(in value: JSONNode) -> [Misfit] {
        let encodings = KeywordForm.oneOf(DurationEncoding.allCases.map(\.rawValue))
        let misfits = field("encoding", of: value) { encodings.described(in: $0) }
        guard let encoding = DurationEncoding(named: value) else { return misfits }
        return ["minimum", "maximum"].reduce(misfits) { misfits, name in
            misfits + field(name, of: value) { boundMisfits(in: $0, encoding) }
        }
    }

    /// A bound is a length, or an object with one for each value of a fact.
    private func boundMisfits(in bound: JSONNode, _ encoding: DurationEncoding) -> [Misfit] {
        guard let members = bound.members else { return lengthMisfits(in: bound, encoding) }
        let expected = "a `default`, and a `by` with a fact's name as `context` and a bound for each value"
        guard let conditions = bound["by"], bound["default"] != nil else {
            return [Misfit(bound, expected: expected)]
        }
        let others = closed(members, ["default", "by"])
        let fallback = field("default", of: bound) { lengthMisfits(in: $0, encoding) }
        guard let cases = conditions.members, conditions["context"]?.string != nil, cases.count > 1 else {
            return others + fallback + [Misfit(conditions, expected: expected).inside("by")]
        }
        let lengths = cases.filter { $0.name != "context" }.flatMap { member in
            lengthMisfits(in: member.value, encoding).map { $0.inside(member.name).inside("by") }
        }
        return others + fallback + lengths
    }

    private func lengthMisfits(in node: JSONNode, _ encoding: DurationEncoding) -> [Misfit] {
        guard let expected = encoding.expectation(for: encoding.reading(of: node)) else { return [] }
        return [Misfit(node, found: inWords(node), expected: expected)]
    }

    private func minorUnitsMisfits(in value: JSONNode) -> [Misfit] {
        let pointer = field("currencyAt", of: value) { node in
            if let text = node.string, InstancePointer(text) != nil { return [] }
            let expected =
                "a JSON pointer such as \"/currency\", or one relative to the amount such as \"1/currency\""
            return [Misfit(node, found: inWords(node), expected: expected)]
        }
        let digits = field("digits", of: value) { node in
            guard let members = node.members else {
                return [Misfit(node, expected: "an object with the decimals of currencies")]
            }
            return members.flatMap { member -> [Misfit] in
                guard Self.isCurrency(member.name) else {
                    return [Misfit(nameOf: member, expected: "a currency code of three capital letters")]
                }
                return decimalsMisfits(in: member.value, atMost: 18).map { $0.inside(member.name) }
            }
        }
        let otherwise = field("otherwise", of: value) { node in
            node.string == "iso4217" ? [] : decimalsMisfits(in: node, atMost: 18, or: "\"iso4217\" or ")
        }
        return pointer + digits + otherwise
    }

    /// - Parameter other: what may stand there instead, in words.
    private func decimalsMisfits(in node: JSONNode, atMost limit: Int, or other: String = "") -> [Misfit] {
        if let number = node.number.flatMap({ JSONNumber($0) }), number.isInteger, number >= JSONNumber(0),
            number <= JSONNumber(limit)
        {
            return []
        }
        return [Misfit(node, found: inWords(node), expected: other + "an integer from 0 to \(limit)")]
    }

    private func clockWindowMisfits(in value: JSONNode) -> [Misfit] {
        let names = ["within", "notBefore", "notAfter"]
        let given = names.filter { value[$0] != nil }
        let isClear = !given.isEmpty && (given == ["within"] || !given.contains("within"))
        let found = given.isEmpty ? "none of them" : "`within` beside another"
        let misfits = isClear ? [] : [Misfit(value, found: found)]
        return names.reduce(misfits) { misfits, name in
            misfits + field(name, of: value) { lengthMisfits(in: $0, .iso8601) }
        }
    }

    private func inWords(_ node: JSONNode) -> String {
        switch node.content {
        case .string(let text): quotedJSON(shortened(text))
        case .number(let text): shortened(text)
        default: node.typeInWords
        }
    }

    private func isFactName(_ name: String) -> Bool {
        isCharacters(name) { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
            && name.utf8.first.map(isDigit) == false
    }

    /// Whether a text has the form of a currency code: three capital letters.
    static func isCurrency(_ name: String) -> Bool {
        name.utf8.count == 3 && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private func isCharacters(_ name: String, _ isAllowed: (UInt8) -> Bool) -> Bool {
        name.utf8.allSatisfy(isAllowed)
    }
}

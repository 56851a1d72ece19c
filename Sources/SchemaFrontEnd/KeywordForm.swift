import JSONSource

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

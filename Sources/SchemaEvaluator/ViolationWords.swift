import JSONSource
import PayloadIR
import PayloadRuntime
import SchemaFrontEnd

extension Assertion {
    /// What was expected, one message for each violation of an instance that breaks the assertion. Limits and
    /// listed values are the schema's; nothing of the instance is quoted.
    func messages(for instance: JSONInstance) -> [String] {
        switch self {
        case .required, .dependentRequired:
            missing(in: instance).map { name, cause in
                let because = cause.map { ", because \(quotedJSON(excerpt(of: $0))) is present" } ?? ""
                return "expected the property \(quotedJSON(excerpt(of: name)))\(because)"
            }
        case .uniqueItems:
            Assertion.repetition(in: instance).map {
                ["expected elements that differ, but elements \($0.first) and \($0.second) are equal"]
            } ?? []
        default: [message]
        }
    }

    private var message: String {
        switch self {
        case .enumeration(let values, _): "expected one of \(listed(values))"
        case .constant(let value): "expected \(spelled(value))"
        case .multipleOf(let divisor): "expected a multiple of \(divisor)"
        case .maximum(let bound): "expected at most \(bound)"
        case .exclusiveMaximum(let bound): "expected less than \(bound)"
        case .minimum(let bound): "expected at least \(bound)"
        case .exclusiveMinimum(let bound): "expected more than \(bound)"
        case .maxLength(let limit): "expected at most \(counted(limit, "character"))"
        case .minLength(let limit): "expected at least \(counted(limit, "character"))"
        case .pattern(let program): "expected text that matches the pattern \(excerpt(of: program.source))"
        case .format(let format): "expected \(format.form)"
        case .maxItems(let limit): "expected at most \(counted(limit, "element"))"
        case .minItems(let limit): "expected at least \(counted(limit, "element"))"
        case .maxProperties(let limit): "expected at most \(counted(limit, "property", "properties"))"
        case .minProperties(let limit): "expected at least \(counted(limit, "property", "properties"))"
        case .required, .dependentRequired, .uniqueItems: ""
        }
    }
}

/// The first values of a list, and how many more there are.
private func listed(_ values: [JSONValue]) -> String {
    let shown = values.prefix(10).map(spelled).joined(separator: ", ")
    return values.count <= 10 ? shown : "\(shown) and \(values.count - 10) more"
}

/// A scalar as JSON, anything else by its kind.
private func spelled(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): "\(flag)"
    case .number(let number): excerpt(of: number.text)
    case .string(let text): quotedJSON(excerpt(of: text))
    case .array(let elements): elements.isEmpty ? "an empty array" : "a certain array"
    case .object(let members): members.isEmpty ? "an empty object" : "a certain object"
    }
}

/// A number of things.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}

/// At most 100 characters of a text.
func excerpt(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 100 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(97))) + "..."
}

extension TypeSet {
    /// The types with their articles, joined by "or": "a string or null".
    var inWords: String {
        let names = subtracting(.null).names + (contains(.null) ? ["null"] : [])
        return names.map { name in
            switch name {
            case "null": "null"
            case "array", "object", "integer": "an \(name)"
            default: "a \(name)"
            }
        }.joined(separator: " or ")
    }
}

extension JSONInstance {
    /// What the value is: a number that is not an integer is told apart, since `integer` may be what was expected.
    var kindInWords: String {
        number?.isInteger == false ? "a number with a fraction" : kind.inWords
    }
}

// Generated from schemas/Elements.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Element: Codable, Hashable, PayloadValue {
    /// At least 10.
    case integer(Int)

    case string(String)

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Element {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .number:
            self = .integer(try Int(instance: instance))
        case .string:
            self = .string(try String(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): value.write(to: &writer)
        case .string(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Element: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Elements.schema.json#/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.type(.integer, value)
            check.minimum(10, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.string, value)
            check.not(value) { value, check in
                check.constant("", value)
            }
        }
        anyOf.any(&check)
        check.not(value, UnluckySchema.self)
    }
}

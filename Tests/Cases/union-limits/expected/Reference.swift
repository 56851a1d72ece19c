// Generated from schemas/Reference.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public enum Reference: Codable, Hashable, PayloadValue {
    /// A code.
    ///
    /// At most 10 characters. Pattern: `^[A-Z]+$`.
    case string(String)

    /// At least 1.
    case integer(Int)

    /// At most 3 elements. Each: at least 1 character.
    case array([String])

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)
}

// MARK: - Codable

extension Reference {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        case .array:
            self = .array(try [String](instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Reference: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Reference.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.type(.string, value)
            check.maxLength(10, value)
            check.pattern(Self.textPattern, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.integer, value)
            check.minimum(1, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.array, value)
            var items = check.items(value)
            while let item = items.next(&check) {
                check.type(.string, item)
                check.minLength(1, item)
            }
            check.maxItems(3, value)
        }
        anyOf.any(&check)
    }

    private static let textPattern = Pattern("^[A-Z]+$")
}

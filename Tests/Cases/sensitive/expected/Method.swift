// Generated from schemas/Method.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// What is paid with.
public enum Method: Codable, Hashable, PayloadValue {
    case token(Sensitive<String>)
    case card(Card)
    case cheques([Sensitive<String>])

    /// A value of a kind that the schema does not know, as it came.
    case unknown(JSONValue)

    public struct Card: Codable, Hashable, PayloadValue {
        public var kind: Kind

        /// Payment data: never shown in descriptions, logs or errors; `value` gives it.
        public var number: Sensitive<String>?

        public init(
            kind: Kind = .card,
            number: Sensitive<String>? = nil,
        ) {
            self.kind = kind
            self.number = number
        }

        public enum Kind: ClosedEnumeration {
            case card
        }
    }
}

// MARK: - Codable

extension Method {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .token(try Sensitive<String>(instance: instance))
        case .object:
            self = .card(try Method.Card(instance: instance))
        case .array:
            self = .cheques(try [Sensitive<String>](instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .token(let value): value.write(to: &writer)
        case .card(let value): value.write(to: &writer)
        case .cheques(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Method.Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.required("kind")
        number = try object.optional("number")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("kind", kind)
        writer.optional("number", number)
        writer.endObject()
    }
}

extension Method.Card.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .card: "card"
        }
    }
}

// MARK: - Validation

extension Method: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check, Method.Card.self)
        oneOf.matches(&check) { value, check in
            check.type(.array, value)
            var items = check.items(value)
            while let item = items.next(&check) {
                check.type(.string, item)
            }
        }
        oneOf.one(&check)
    }
}

extension Method.Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Method.schema.json#/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.required("kind", value) {
            check.constant("card", kind)
        }
        if let number = check.optional("number", value) {
            check.type(.string, number)
        }
    }
}

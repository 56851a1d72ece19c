// Generated from schemas/Values.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Values: Codable, Hashable, PayloadValue {
    public var optional: DateTime?

    /// Required when `choice` is present.
    public var conditional: DateTime?

    public var either: Either

    public var referred: DateTime?

    public var list: [DateTime]?

    public var choice: Choice?

    /// The time now unless given.
    public var right: DateTime

    public init(
        optional: DateTime? = nil,
        conditional: DateTime? = nil,
        either: Either,
        referred: DateTime? = nil,
        list: [DateTime]? = nil,
        choice: Choice? = nil,
        right: DateTime = .now(fractionDigits: 3),
    ) {
        self.optional = optional
        self.conditional = conditional
        self.either = either
        self.referred = referred
        self.list = list
        self.choice = choice
        self.right = right
    }

    public enum Either: Codable, Hashable, PayloadValue {
        case integer(Int)

        /// Format: date-time.
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum Choice: Codable, Hashable, PayloadValue {
        case string(DateTime)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Values {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        optional = try object.optional("optional")
        conditional = try object.optional("conditional")
        either = try object.required("either")
        referred = try object.optional("referred")
        list = try object.optional("list")
        choice = try object.optional("choice")
        right = try object.required("right")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("optional", optional)
        writer.optional("conditional", conditional)
        writer.required("either", either)
        writer.optional("referred", referred)
        writer.optional("list", list)
        writer.optional("choice", choice)
        writer.required("right", right)
        writer.endObject()
    }
}

extension Values.Either {
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

extension Values.Choice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try DateTime(instance: instance))
        case .number:
            self = .integer(try Int(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .integer(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

// MARK: - Validation

extension Values: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Values.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let optional = object.optional("optional", &check) {
            check.type(.string, optional)
            check.format(.dateTime, optional)
        }
        if let conditional = object.optional("conditional", &check) {
            check.type(.string, conditional)
            check.format(.dateTime, conditional)
        }
        if let either = object.required("either", &check) {
            Values.Either.validate(either, &check)
        }
        if let referred = object.optional("referred", &check) {
            check.reference(Values.TimeSchema.self, referred)
        }
        if let list = object.optional("list", &check) {
            check.type(.array, list)
            var items = check.items(list)
            while let listElement = items.next(&check) {
                check.type(.string, listElement)
                check.format(.dateTime, listElement)
            }
        }
        if let choice = object.optional("choice", &check) {
            Values.Choice.validate(choice, &check)
        }
        if let right = object.required("right", &check) {
            check.type(.string, right)
            check.format(.dateTime, right)
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            check.required("choice", value)
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "choice is present")
            check.required("conditional", thenValue)
        }
    }

    private static let propertyNames: PropertyNames = [
        "optional",
        "conditional",
        "either",
        "referred",
        "list",
        "choice",
        "right",
    ]
}

extension Values {
    /// Checks values that have no type of their own.
    public enum TimeSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///Values.schema.json#/$defs/time"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
            check.format(.dateTime, value)
        }
    }
}

extension Values.Either: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Values.schema.json#/properties/either"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.string, .integer], value)
        check.format(.dateTime, value)
    }
}

extension Values.Choice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Values.schema.json#/properties/choice"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
            check.format(.dateTime, value)
        }
        oneOf.matches(&check) { value, check in
            check.type(.integer, value)
        }
        oneOf.one(&check)
    }
}

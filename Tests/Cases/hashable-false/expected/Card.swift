// Generated from schemas/Card.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Card: Codable, PayloadValue {
    public var brand: Brand

    public var choice: Choice?

    @Boxed public var parent: Card?

    public var pair: Pair?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        brand: Brand,
        choice: Choice? = nil,
        parent: Card? = nil,
        pair: Pair? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.brand = brand
        self.choice = choice
        self.parent = parent
        self.pair = pair
        self.additionalProperties = additionalProperties
    }

    public enum Brand: ClosedEnumeration {
        case visa
        case amex
    }

    public enum Choice: Codable, PayloadValue {
        case string(String)
        case object(Object)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct Object: Codable, PayloadValue {
            public var n: Decimal?

            public init(
                n: Decimal? = nil,
            ) {
                self.n = n
            }
        }
    }

    public struct Pair: Codable, PayloadValue {
        public var element0: String?

        public var element1: Decimal?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: String? = nil,
            element1: Decimal? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.element1 = element1
            self.others = others
        }
    }
}

// MARK: - Codable

extension Card {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        brand = try object.required("brand")
        choice = try object.optional("choice")
        parent = try object.optional("parent")
        pair = try object.optional("pair")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("brand", brand)
        writer.optional("choice", choice)
        writer.optional("parent", parent)
        writer.optional("pair", pair)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Card.Brand {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .visa: "visa"
        case .amex: "amex"
        }
    }
}

extension Card.Choice {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .object:
            self = .object(try Card.Choice.Object(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Card.Choice.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        n = try object.optional("n")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("n", n)
        writer.endObject()
    }
}

extension Card.Pair {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        element1 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.nextIfPresent(element1)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Card: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Card.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let brand = object.required("brand", &check) {
            check.enumeration(Self.brandValues, brand)
        }
        if let choice = object.optional("choice", &check) {
            Card.Choice.validate(choice, &check)
        }
        if let parent = object.optional("parent", &check) {
            check.reference(Card.self, parent)
        }
        if let pair = object.optional("pair", &check) {
            Card.Pair.validate(pair, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["brand", "choice", "parent", "pair"]
    private static let brandValues: AllowedValues = ["visa", "amex"]
}

extension Card.Choice: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Card.schema.json#/properties/choice"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        oneOf.matches(&check, Card.Choice.Object.self)
        oneOf.one(&check)
    }
}

extension Card.Choice.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Card.schema.json#/properties/choice/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let n = check.optional("n", value) {
            check.type(.number, n)
        }
    }
}

extension Card.Pair: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Card.schema.json#/properties/pair"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.type(.string, element0)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.number, element1)
        }
    }
}

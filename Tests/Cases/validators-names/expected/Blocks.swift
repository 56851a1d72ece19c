// Generated from schemas/Blocks.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// At least 1 property.
public struct Blocks: Codable, Hashable, PayloadValue {
    public var object: Object?

    public var value: Value?

    public var check: [JSONValue]?

    public var matchesIf: JSONValue?

    /// Required when `matchesIf` is present.
    ///
    /// At least 1.
    public var allOf0: Decimal?

    public var oneOf: JSONValue?

    public var element0: Element0?

    public init(
        object: Object? = nil,
        value: Value? = nil,
        check: [JSONValue]? = nil,
        matchesIf: JSONValue? = nil,
        allOf0: Decimal? = nil,
        oneOf: JSONValue? = nil,
        element0: Element0? = nil,
    ) {
        self.object = object
        self.value = value
        self.check = check
        self.matchesIf = matchesIf
        self.allOf0 = allOf0
        self.oneOf = oneOf
        self.element0 = element0
    }

    public struct Object: Codable, Hashable, PayloadValue {
        public var object: Int

        public var check: Int

        public var value: Int

        public init(
            object: Int,
            check: Int,
            value: Int,
        ) {
            self.object = object
            self.check = check
            self.value = value
        }
    }

    public enum Value: Codable, Hashable, PayloadValue {
        case object(Object)
        case array([JSONValue])

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct Object: Codable, Hashable, PayloadValue {
            public var value: Int

            public var check: Int?

            public init(
                value: Int,
                check: Int? = nil,
            ) {
                self.value = value
                self.check = check
            }
        }
    }

    public struct Element0: Codable, Hashable, PayloadValue {
        /// Always `1`.
        public var element0: Int?

        /// Further elements, in their order.
        public var others: [JSONValue]

        public init(
            element0: Int? = nil,
            others: [JSONValue] = [],
        ) {
            self.element0 = element0
            self.others = others
        }
    }
}

// MARK: - Codable

extension Blocks {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        self.object = try object.optional("object")
        value = try object.optional("value")
        check = try object.optional("check")
        matchesIf = try object.optional("matchesIf")
        allOf0 = try object.optional("allOf0")
        oneOf = try object.optional("oneOf")
        element0 = try object.optional("element0")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("object", object)
        writer.optional("value", value)
        writer.optional("check", check)
        writer.optional("matchesIf", matchesIf)
        writer.optional("allOf0", allOf0)
        writer.optional("oneOf", oneOf)
        writer.optional("element0", element0)
        writer.endObject()
    }
}

extension Blocks.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        self.object = try object.required("object")
        check = try object.required("check")
        value = try object.required("value")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("object", object)
        writer.required("check", check)
        writer.required("value", value)
        writer.endObject()
    }
}

extension Blocks.Value {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .object:
            self = .object(try Blocks.Value.Object(instance: instance))
        case .array:
            self = .array(try [JSONValue](instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Blocks.Value.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.required("value")
        check = try object.optional("check")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("value", value)
        writer.optional("check", check)
        writer.endObject()
    }
}

extension Blocks.Element0 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var array = try instance.array()
        element0 = try array.nextIfPresent()
        others = try array.rest()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.nextIfPresent(element0)
        writer.rest(others)
        writer.endArray()
    }
}

// MARK: - Validation

extension Blocks: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Blocks.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let object2 = object.optional("object", &check) {
            Blocks.Object.validate(object2, &check)
        }
        if let value2 = object.optional("value", &check) {
            Blocks.Value.validate(value2, &check)
        }
        if let check2 = object.optional("check", &check) {
            check.type(.array, check2)
            var items = check.items(check2)
            while let check2Element = items.next(&check) {
                check.not(check2Element) { check2Element, check in
                    check.constant(1, check2Element)
                }
            }
        }
        if let matchesIf = object.optional("matchesIf", &check) {
            let matchesIfMatchesIf = check.matches(matchesIf, for: "if") { matchesIf, check in
                check.minimum(5, matchesIf)
            }
            if matchesIfMatchesIf {
                let thenValue = check.at("/then", matchesIf, when: "the value is at least 5")
                check.maximum(9, thenValue)
            }
        }
        if let allOf0 = object.optional("allOf0", &check) {
            let allOf0AllOf0 = check.at("/allOf/0", allOf0)
            check.minimum(1, allOf0AllOf0)
        }
        if let oneOf = object.optional("oneOf", &check) {
            var oneOf2 = check.oneOf(oneOf)
            oneOf2.matches(&check) { oneOf, check in
                check.minimum(3, oneOf)
            }
            oneOf2.matches(&check) { oneOf, check in
                check.maximum(1, oneOf)
            }
            oneOf2.one(&check)
        }
        if let element0 = object.optional("element0", &check) {
            Blocks.Element0.validate(element0, &check)
        }
        let matchesIf = check.matches(value, for: "if") { value, check in
            check.required("matchesIf", value)
        }
        if matchesIf {
            let thenValue = check.at("/then", value, when: "matchesIf is present")
            check.required("allOf0", thenValue)
        }
        let allOf0 = check.at("/allOf/0", value)
        check.minProperties(1, allOf0)
    }

    private static let propertyNames: PropertyNames = [
        "object",
        "value",
        "check",
        "matchesIf",
        "allOf0",
        "oneOf",
        "element0",
    ]
}

extension Blocks.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Blocks.schema.json#/properties/object"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let object2 = object.required("object", &check) {
            check.type(.integer, object2)
        }
        if let check2 = object.required("check", &check) {
            check.type(.integer, check2)
        }
        if let value2 = object.required("value", &check) {
            check.type(.integer, value2)
        }
    }

    private static let propertyNames: PropertyNames = ["object", "check", "value"]
}

extension Blocks.Value: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Blocks.schema.json#/properties/value"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check, Blocks.Value.Object.self)
        anyOf.matches(&check) { value, check in
            check.type(.array, value)
            check.contains(value) { item, check in
                check.constant(1, item)
            }
        }
        anyOf.any(&check)
    }
}

extension Blocks.Value.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Blocks.schema.json#/properties/value/anyOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let value2 = check.required("value", value) {
            check.type(.integer, value2)
        }
        if let check2 = check.optional("check", value) {
            check.type(.integer, check2)
        }
    }
}

extension Blocks.Element0: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Blocks.schema.json#/properties/element0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        if let element0 = check.element(0, "/prefixItems/0", value) {
            check.constant(1, element0)
        }
    }
}

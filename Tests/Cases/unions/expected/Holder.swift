// Generated from schemas/Holder.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Holder: Codable, Hashable, PayloadValue {
    public var value: Value?

    public var items: [Nullable<Item>]?

    public var typed: Nullable<Typed>?

    public var typedList: TypedList?

    public var typedObject: TypedObject?

    public var moment: Moment?

    /// How it is paid.
    public var method: ByTag?

    public init(
        value: Value? = nil,
        items: [Nullable<Item>]? = nil,
        typed: Nullable<Typed>? = nil,
        typedList: TypedList? = nil,
        typedObject: TypedObject? = nil,
        moment: Moment? = nil,
        method: ByTag? = nil,
    ) {
        self.value = value
        self.items = items
        self.typed = typed
        self.typedList = typedList
        self.typedObject = typedObject
        self.moment = moment
        self.method = method
    }

    public enum Value: Codable, Hashable, PayloadValue {
        case string(Text)
        case object(Object)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public enum Text: ClosedEnumeration {
            case auto
            case manual
        }

        public struct Object: Codable, Hashable, PayloadValue {
            public var limit: Decimal?

            public init(
                limit: Decimal? = nil,
            ) {
                self.limit = limit
            }
        }
    }

    public enum Item: Codable, Hashable, PayloadValue {
        case string(String)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum Typed: Codable, Hashable, PayloadValue {
        case integer(Int)
        case string(String)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum TypedList: Codable, Hashable, PayloadValue {
        case string(String)
        case array([Int])

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum TypedObject: Codable, Hashable, PayloadValue {
        case boolean(Bool)
        case number(Decimal)
        case object(PropertyMap<JSONValue>)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }

    public enum Moment: Codable, Hashable, PayloadValue {
        case string(DateTime)
        case integer(Int)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)
    }
}

// MARK: - Codable

extension Holder {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        value = try object.optional("value")
        items = try object.optional("items")
        typed = try object.optional("typed")
        typedList = try object.optional("typedList")
        typedObject = try object.optional("typedObject")
        moment = try object.optional("moment")
        method = try object.optional("method")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("value", value)
        writer.optional("items", items)
        writer.optional("typed", typed)
        writer.optional("typedList", typedList)
        writer.optional("typedObject", typedObject)
        writer.optional("moment", moment)
        writer.optional("method", method)
        writer.endObject()
    }
}

extension Holder.Value {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try Holder.Value.Text(instance: instance))
        case .object:
            self = .object(try Holder.Value.Object(instance: instance))
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

extension Holder.Value.Text {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .auto: "auto"
        case .manual: "manual"
        }
    }
}

extension Holder.Value.Object {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        limit = try object.optional("limit")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("limit", limit)
        writer.endObject()
    }
}

extension Holder.Item {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
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

extension Holder.Typed {
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

extension Holder.TypedList {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .string:
            self = .string(try String(instance: instance))
        case .array:
            self = .array(try [Int](instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &writer)
        case .array(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Holder.TypedObject {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance.kind {
        case .boolean:
            self = .boolean(try Bool(instance: instance))
        case .number:
            self = .number(try Decimal(instance: instance))
        case .object:
            self = .object(try PropertyMap<JSONValue>(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .boolean(let value): value.write(to: &writer)
        case .number(let value): value.write(to: &writer)
        case .object(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Holder.Moment {
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

extension Holder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let value2 = object.optional("value", &check) {
            Holder.Value.validate(value2, &check)
        }
        if let items = object.optional("items", &check) {
            check.type(.array, items)
            var items2 = check.items(items)
            while let item = items2.next(&check) {
                Holder.Item.validate(item, &check)
            }
        }
        if let typed = object.optional("typed", &check) {
            Holder.Typed.validate(typed, &check)
        }
        if let typedList = object.optional("typedList", &check) {
            Holder.TypedList.validate(typedList, &check)
        }
        if let typedObject = object.optional("typedObject", &check) {
            Holder.TypedObject.validate(typedObject, &check)
        }
        if let moment = object.optional("moment", &check) {
            Holder.Moment.validate(moment, &check)
        }
        if let method = object.optional("method", &check) {
            check.reference(ByTag.self, method)
        }
    }

    private static let propertyNames: PropertyNames = [
        "value",
        "items",
        "typed",
        "typedList",
        "typedObject",
        "moment",
        "method",
    ]
}

extension Holder.Value: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/value"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check) { value, check in
            check.enumeration(Self.allowedValues, value)
        }
        oneOf.matches(&check, Holder.Value.Object.self)
        oneOf.one(&check)
    }

    private static let allowedValues: AllowedValues = ["auto", "manual"]
}

extension Holder.Value.Object: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/value/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let limit = check.optional("limit", value) {
            check.type(.number, limit)
        }
    }
}

extension Holder.Item: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/items/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var anyOf = check.anyOf(value)
        anyOf.matches(&check) { value, check in
            check.type(.string, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.null, value)
        }
        anyOf.matches(&check) { value, check in
            check.type(.integer, value)
        }
        anyOf.any(&check)
    }
}

extension Holder.Typed: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/typed"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.string, .integer, .null], value)
    }
}

extension Holder.TypedList: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/typedList"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.array, .string], value)
        var items = check.items(value)
        while let item = items.next(&check) {
            check.type(.integer, item)
        }
    }
}

extension Holder.TypedObject: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/typedObject"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type([.boolean, .object, .number], value)
    }
}

extension Holder.Moment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Holder.schema.json#/properties/moment"
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

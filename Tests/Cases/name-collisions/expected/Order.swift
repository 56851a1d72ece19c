// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var orderId: String?

    public var orderIdProperty: String?

    public var orderId2: String?

    public var address: Address?

    public var additionalPropertiesProperty: String?

    public var string: OrderString?

    public var data: Data?

    public var error: Error?

    public var type: OrderType?

    public var order: OrderOrder?

    public var swift: OrderSwift?

    public var value: Value?

    public var unknown: Unknown?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        orderId: String? = nil,
        orderIdProperty: String? = nil,
        orderId2: String? = nil,
        address: Address? = nil,
        additionalPropertiesProperty: String? = nil,
        string: OrderString? = nil,
        data: Data? = nil,
        error: Error? = nil,
        type: OrderType? = nil,
        order: OrderOrder? = nil,
        swift: OrderSwift? = nil,
        value: Value? = nil,
        unknown: Unknown? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.orderId = orderId
        self.orderIdProperty = orderIdProperty
        self.orderId2 = orderId2
        self.address = address
        self.additionalPropertiesProperty = additionalPropertiesProperty
        self.string = string
        self.data = data
        self.error = error
        self.type = type
        self.order = order
        self.swift = swift
        self.value = value
        self.unknown = unknown
        self.additionalProperties = additionalProperties
    }

    public struct Address: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public struct OrderString: Codable, Hashable, PayloadValue {
        public var b: String?

        public init(
            b: String? = nil,
        ) {
            self.b = b
        }
    }

    public struct Data: Codable, Hashable, PayloadValue {
        public var c: String?

        public init(
            c: String? = nil,
        ) {
            self.c = c
        }
    }

    public struct Error: Codable, Hashable, PayloadValue {
        public var d: String?

        public init(
            d: String? = nil,
        ) {
            self.d = d
        }
    }

    public enum OrderType: ClosedEnumeration {
        case x
    }

    public struct OrderOrder: Codable, Hashable, PayloadValue {
        public var e: String?

        public init(
            e: String? = nil,
        ) {
            self.e = e
        }
    }

    public struct OrderSwift: Codable, Hashable, PayloadValue {
        public var f: String?

        public init(
            f: String? = nil,
        ) {
            self.f = f
        }
    }

    public struct Value: Codable, Hashable, PayloadValue {
        public var order: ValueOrder?

        public var string: String?

        public init(
            order: ValueOrder? = nil,
            string: String? = nil,
        ) {
            self.order = order
            self.string = string
        }

        public struct ValueOrder: Codable, Hashable, PayloadValue {
            public var g: String?

            public init(
                g: String? = nil,
            ) {
                self.g = g
            }
        }
    }

    public enum Unknown: Codable, Hashable, PayloadValue {
        case unknownValue(UnknownUnknown)
        case b(B)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct UnknownUnknown: Codable, Hashable, PayloadValue {
            public var k: K

            public init(
                k: K = .unknown,
            ) {
                self.k = k
            }

            public enum K: ClosedEnumeration {
                case unknown
            }
        }

        public struct B: Codable, Hashable, PayloadValue {
            public var k: K

            public init(
                k: K = .b,
            ) {
                self.k = k
            }

            public enum K: ClosedEnumeration {
                case b
            }
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        orderId = try object.optional("order_id")
        orderIdProperty = try object.optional("orderId")
        orderId2 = try object.optional("order-id")
        address = try object.optional("address")
        additionalPropertiesProperty = try object.optional("additionalProperties")
        string = try object.optional("string")
        data = try object.optional("data")
        error = try object.optional("error")
        type = try object.optional("type")
        order = try object.optional("order")
        swift = try object.optional("swift")
        value = try object.optional("value")
        unknown = try object.optional("unknown")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order_id", orderId)
        writer.optional("orderId", orderIdProperty)
        writer.optional("order-id", orderId2)
        writer.optional("address", address)
        writer.optional("additionalProperties", additionalPropertiesProperty)
        writer.optional("string", string)
        writer.optional("data", data)
        writer.optional("error", error)
        writer.optional("type", type)
        writer.optional("order", order)
        writer.optional("swift", swift)
        writer.optional("value", value)
        writer.optional("unknown", unknown)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Order.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension Order.OrderString {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        b = try object.optional("b")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("b", b)
        writer.endObject()
    }
}

extension Order.Data {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        c = try object.optional("c")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("c", c)
        writer.endObject()
    }
}

extension Order.Error {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        d = try object.optional("d")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("d", d)
        writer.endObject()
    }
}

extension Order.OrderType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .x: "x"
        }
    }
}

extension Order.OrderOrder {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        e = try object.optional("e")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("e", e)
        writer.endObject()
    }
}

extension Order.OrderSwift {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        f = try object.optional("f")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("f", f)
        writer.endObject()
    }
}

extension Order.Value {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        order = try object.optional("order")
        string = try object.optional("string")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order", order)
        writer.optional("string", string)
        writer.endObject()
    }
}

extension Order.Value.ValueOrder {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        g = try object.optional("g")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("g", g)
        writer.endObject()
    }
}

extension Order.Unknown {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        switch instance["k"]?.string {
        case "unknown":
            self = .unknownValue(try Order.Unknown.UnknownUnknown(instance: instance))
        case "b":
            self = .b(try Order.Unknown.B(instance: instance))
        default:
            self = .unknown(instance.value)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .unknownValue(let value): value.write(to: &writer)
        case .b(let value): value.write(to: &writer)
        case .unknown(let value): value.write(to: &writer)
        }
    }
}

extension Order.Unknown.UnknownUnknown {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        k = try object.required("k")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("k", k)
        writer.endObject()
    }
}

extension Order.Unknown.UnknownUnknown.K {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .unknown: "unknown"
        }
    }
}

extension Order.Unknown.B {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        k = try object.required("k")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("k", k)
        writer.endObject()
    }
}

extension Order.Unknown.B.K {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let orderId = object.optional("order_id", &check) {
            check.type(.string, orderId)
        }
        if let orderId = object.optional("orderId", &check) {
            check.type(.string, orderId)
        }
        if let orderId = object.optional("order-id", &check) {
            check.type(.string, orderId)
        }
        if let address = object.optional("address", &check) {
            Order.Address.validate(address, &check)
        }
        if let additionalProperties = object.optional("additionalProperties", &check) {
            check.type(.string, additionalProperties)
        }
        if let string = object.optional("string", &check) {
            Order.OrderString.validate(string, &check)
        }
        if let data = object.optional("data", &check) {
            Order.Data.validate(data, &check)
        }
        if let error = object.optional("error", &check) {
            Order.Error.validate(error, &check)
        }
        if let type = object.optional("type", &check) {
            check.enumeration(Self.typeValues, type)
        }
        if let order = object.optional("order", &check) {
            Order.OrderOrder.validate(order, &check)
        }
        if let swift = object.optional("swift", &check) {
            Order.OrderSwift.validate(swift, &check)
        }
        if let value2 = object.optional("value", &check) {
            Order.Value.validate(value2, &check)
        }
        if let unknown = object.optional("unknown", &check) {
            Order.Unknown.validate(unknown, &check)
        }
    }

    private static let propertyNames: PropertyNames = [
        "order_id",
        "orderId",
        "order-id",
        "address",
        "additionalProperties",
        "string",
        "data",
        "error",
        "type",
        "order",
        "swift",
        "value",
        "unknown",
    ]
    private static let typeValues: AllowedValues = ["x"]
}

extension Order.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension Order.OrderString: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/string"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
    }
}

extension Order.Data: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/data"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let c = check.optional("c", value) {
            check.type(.string, c)
        }
    }
}

extension Order.Error: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/error"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let d = check.optional("d", value) {
            check.type(.string, d)
        }
    }
}

extension Order.OrderOrder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/order"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let e = check.optional("e", value) {
            check.type(.string, e)
        }
    }
}

extension Order.OrderSwift: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/swift"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let f = check.optional("f", value) {
            check.type(.string, f)
        }
    }
}

extension Order.Value: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/value"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let order = check.optional("order", value) {
            Order.Value.ValueOrder.validate(order, &check)
        }
        if let string = check.optional("string", value) {
            check.type(.string, string)
        }
    }
}

extension Order.Value.ValueOrder: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/value/properties/order"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let g = check.optional("g", value) {
            check.type(.string, g)
        }
    }
}

extension Order.Unknown: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/unknown"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        var oneOf = check.oneOf(value)
        oneOf.matches(&check, Order.Unknown.UnknownUnknown.self)
        oneOf.matches(&check, Order.Unknown.B.self)
        oneOf.one(&check)
    }
}

extension Order.Unknown.UnknownUnknown: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/unknown/oneOf/0"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let k = check.required("k", value) {
            check.constant("unknown", k)
        }
    }
}

extension Order.Unknown.B: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/unknown/oneOf/1"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let k = check.required("k", value) {
            check.constant("b", k)
        }
    }
}

// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Order: Codable, Hashable, Sendable {
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

    public struct Address: Codable, Hashable, Sendable {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public struct OrderString: Codable, Hashable, Sendable {
        public var b: String?

        public init(
            b: String? = nil,
        ) {
            self.b = b
        }
    }

    public struct Data: Codable, Hashable, Sendable {
        public var c: String?

        public init(
            c: String? = nil,
        ) {
            self.c = c
        }
    }

    public struct Error: Codable, Hashable, Sendable {
        public var d: String?

        public init(
            d: String? = nil,
        ) {
            self.d = d
        }
    }

    public enum OrderType: Codable, Hashable, Sendable, CaseIterable {
        case x
    }

    public struct OrderOrder: Codable, Hashable, Sendable {
        public var e: String?

        public init(
            e: String? = nil,
        ) {
            self.e = e
        }
    }

    public struct OrderSwift: Codable, Hashable, Sendable {
        public var f: String?

        public init(
            f: String? = nil,
        ) {
            self.f = f
        }
    }

    public struct Value: Codable, Hashable, Sendable {
        public var order: ValueOrder?

        public var string: String?

        public init(
            order: ValueOrder? = nil,
            string: String? = nil,
        ) {
            self.order = order
            self.string = string
        }

        public struct ValueOrder: Codable, Hashable, Sendable {
            public var g: String?

            public init(
                g: String? = nil,
            ) {
                self.g = g
            }
        }
    }

    public enum Unknown: Codable, Hashable, Sendable {
        case unknownValue(UnknownUnknown)
        case b(B)

        /// A value of a kind that the schema does not know, as it came.
        case unknown(JSONValue)

        public struct UnknownUnknown: Codable, Hashable, Sendable {
            public var k: K

            public init(
                k: K = .unknown,
            ) {
                self.k = k
            }

            public enum K: Codable, Hashable, Sendable, CaseIterable {
                case unknown
            }
        }

        public struct B: Codable, Hashable, Sendable {
            public var k: K

            public init(
                k: K = .b,
            ) {
                self.k = k
            }

            public enum K: Codable, Hashable, Sendable, CaseIterable {
                case b
            }
        }
    }
}

// MARK: - Codable

extension Order: PayloadValue {
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

extension Order.Address: PayloadValue {
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

extension Order.OrderString: PayloadValue {
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

extension Order.Data: PayloadValue {
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

extension Order.Error: PayloadValue {
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

extension Order.OrderType: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .x: "x"
        }
    }
}

extension Order.OrderOrder: PayloadValue {
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

extension Order.OrderSwift: PayloadValue {
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

extension Order.Value: PayloadValue {
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

extension Order.Value.ValueOrder: PayloadValue {
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

extension Order.Unknown: PayloadValue {
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

extension Order.Unknown.UnknownUnknown: PayloadValue {
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

extension Order.Unknown.UnknownUnknown.K: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .unknown: "unknown"
        }
    }
}

extension Order.Unknown.B: PayloadValue {
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

extension Order.Unknown.B.K: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .b: "b"
        }
    }
}

// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var orderSelf: String?

    public var `class`: String?

    public var b: String?

    public var type: OrderType?

    public init(
        orderSelf: String? = nil,
        `class`: String? = nil,
        b: String? = nil,
        type: OrderType? = nil,
    ) {
        self.orderSelf = orderSelf
        self.`class` = `class`
        self.b = b
        self.type = type
    }

    public enum OrderType: ClosedEnumeration {
        case x
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        orderSelf = try object.optional("a")
        `class` = try object.optional("b")
        b = try object.optional("c")
        type = try object.optional("d")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", orderSelf)
        writer.optional("b", `class`)
        writer.optional("c", b)
        writer.optional("d", type)
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

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let a = object.optional("a", &check) {
            check.type(.string, a)
        }
        if let b = object.optional("b", &check) {
            check.type(.string, b)
        }
        if let c = object.optional("c", &check) {
            check.type(.string, c)
        }
        if let d = object.optional("d", &check) {
            check.enumeration(Self.dValues, d)
        }
    }

    private static let propertyNames: PropertyNames = ["a", "b", "c", "d"]
    private static let dValues: AllowedValues = ["x"]
}

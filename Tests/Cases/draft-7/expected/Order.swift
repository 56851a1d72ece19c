// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// An order, in draft 7.
public struct Order: Codable, Hashable, PayloadValue {
    public var buyer: Person

    public var payee: Person?

    public var shipping: Address?

    /// Required when `shipping` is present.
    ///
    /// At least 1.
    public var weight: Int?

    public var unit: SizeElement?

    public var size: Size?

    public var coupon: String?

    /// - Required when `coupon` is present.
    /// - At least 0, at most 100, when `coupon` is present.
    ///
    /// 0 to 100.
    public var discount: Int?

    public init(
        buyer: Person,
        payee: Person? = nil,
        shipping: Address? = nil,
        weight: Int? = nil,
        unit: SizeElement? = nil,
        size: Size? = nil,
        coupon: String? = nil,
        discount: Int? = nil,
    ) {
        self.buyer = buyer
        self.payee = payee
        self.shipping = shipping
        self.weight = weight
        self.unit = unit
        self.size = size
        self.coupon = coupon
        self.discount = discount
    }

    public struct Person: Codable, Hashable, PayloadValue {
        /// At most 40 characters.
        public var name: String

        public init(
            name: String,
        ) {
            self.name = name
        }
    }

    public enum SizeElement: ClosedEnumeration {
        case mm
        case cm
    }

    public struct Size: Codable, Hashable, PayloadValue {
        /// At least 1.
        public var element0: Int?

        public var element1: Int?

        /// Further elements, in their order.
        public var others: [SizeElement]

        public init(
            element0: Int? = nil,
            element1: Int? = nil,
            others: [SizeElement] = [],
        ) {
            self.element0 = element0
            self.element1 = element1
            self.others = others
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        buyer = try object.required("buyer")
        payee = try object.optional("payee")
        shipping = try object.optional("shipping")
        weight = try object.optional("weight")
        unit = try object.optional("unit")
        size = try object.optional("size")
        coupon = try object.optional("coupon")
        discount = try object.optional("discount")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("buyer", buyer)
        writer.optional("payee", payee)
        writer.optional("shipping", shipping)
        writer.optional("weight", weight)
        writer.optional("unit", unit)
        writer.optional("size", size)
        writer.optional("coupon", coupon)
        writer.optional("discount", discount)
        writer.endObject()
    }
}

extension Order.Person {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.endObject()
    }
}

extension Order.SizeElement {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .mm: "mm"
        case .cm: "cm"
        }
    }
}

extension Order.Size {
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

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/order.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let buyer = object.required("buyer", &check) {
            check.reference(Order.Person.self, buyer)
        }
        if let payee = object.optional("payee", &check) {
            check.reference(Order.Person.self, payee)
        }
        if let shipping = object.optional("shipping", &check) {
            check.reference(Address.self, shipping)
        }
        if let weight = object.optional("weight", &check) {
            check.reference(Order.Size.SizeSchema.self, weight)
        }
        if let unit = object.optional("unit", &check) {
            check.reference(Order.SizeElement.self, unit)
        }
        if let size = object.optional("size", &check) {
            check.reference(Order.Size.self, size)
        }
        if let coupon = object.optional("coupon", &check) {
            check.type(.string, coupon)
        }
        if let discount = object.optional("discount", &check) {
            check.reference(Order.DiscountSchema.self, discount)
        }
        check.dependentRequired("weight", ifPresent: "shipping", value)
        if check.has("coupon", value) {
            let dependent = check.at("/dependentSchemas/coupon", value, when: "coupon is present")
            if let discount = check.required("discount", dependent) {
                Order.DiscountSchema.validate(discount, &check)
            }
        }
    }

    private static let propertyNames: PropertyNames = [
        "buyer",
        "payee",
        "shipping",
        "weight",
        "unit",
        "size",
        "coupon",
        "discount",
    ]
}

extension Order {
    /// Checks values that have no type of their own.
    public enum DiscountSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/dependentSchemas/coupon/properties/discount"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.integer, value)
            check.minimum(0, value)
            check.maximum(100, value)
        }
    }
}

extension Order.Person: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/order.json#/$defs/Person"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.required("name", value) {
            check.type(.string, name)
            check.maxLength(40, name)
        }
    }
}

extension Order.SizeElement: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/order.json#/$defs/Size/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["mm", "cm"]
}

extension Order.Size: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/order.json#/$defs/Size"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        if let element0 = check.element(0, "/prefixItems/0", value) {
            Order.Size.SizeSchema.validate(element0, &check)
        }
        if let element1 = check.element(1, "/prefixItems/1", value) {
            check.type(.integer, element1)
        }
        var items = check.items(value, from: 2)
        while let item = items.next(&check) {
            Order.SizeElement.validate(item, &check)
        }
    }
}

extension Order.Size {
    /// Checks values that have no type of their own.
    public enum SizeSchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "https://example.com/order.json#/$defs/Size/prefixItems/0"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.integer, value)
            check.minimum(1, value)
        }
    }
}

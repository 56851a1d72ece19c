// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var customer: Customer?

    public var phone: Phone?

    public var kind: Kind?

    public var orderDescription: String?

    public init(
        customer: Customer? = nil,
        phone: Phone? = nil,
        kind: Kind? = nil,
        orderDescription: String? = nil,
    ) {
        self.customer = customer
        self.phone = phone
        self.kind = kind
        self.orderDescription = orderDescription
    }

    public struct Customer: Codable, Hashable, PayloadValue {
        public var address: Address?

        public var billing: Order.Address?

        public var phones: [Phone]?

        public init(
            address: Address? = nil,
            billing: Order.Address? = nil,
            phones: [Phone]? = nil,
        ) {
            self.address = address
            self.billing = billing
            self.phones = phones
        }

        public struct Address: Codable, Hashable, PayloadValue {
            public var street: String?

            public init(
                street: String? = nil,
            ) {
                self.street = street
            }
        }

        public struct Phone: Codable, Hashable, PayloadValue {
            public var kind: Kind?

            public var number: String?

            public init(
                kind: Kind? = nil,
                number: String? = nil,
            ) {
                self.kind = kind
                self.number = number
            }

            public enum Kind: ClosedEnumeration {
                case home
            }
        }
    }

    public struct Address: Codable, Hashable, PayloadValue {
        public var city: String?

        public init(
            city: String? = nil,
        ) {
            self.city = city
        }
    }

    public struct Phone: Codable, Hashable, PayloadValue {
        public var country: Int?

        public init(
            country: Int? = nil,
        ) {
            self.country = country
        }
    }

    public enum Kind: ClosedEnumeration {
        case a
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        customer = try object.optional("customer")
        phone = try object.optional("phone")
        kind = try object.optional("kind")
        orderDescription = try object.optional("description")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("customer", customer)
        writer.optional("phone", phone)
        writer.optional("kind", kind)
        writer.optional("description", orderDescription)
        writer.endObject()
    }
}

extension Order.Customer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        address = try object.optional("address")
        billing = try object.optional("billing")
        phones = try object.optional("phones")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("address", address)
        writer.optional("billing", billing)
        writer.optional("phones", phones)
        writer.endObject()
    }
}

extension Order.Customer.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        street = try object.optional("street")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("street", street)
        writer.endObject()
    }
}

extension Order.Customer.Phone {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        kind = try object.optional("kind")
        number = try object.optional("number")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("kind", kind)
        writer.optional("number", number)
        writer.endObject()
    }
}

extension Order.Customer.Phone.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .home: "home"
        }
    }
}

extension Order.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.endObject()
    }
}

extension Order.Phone {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        country = try object.optional("country")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("country", country)
        writer.endObject()
    }
}

extension Order.Kind {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
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
        if let customer = object.optional("customer", &check) {
            Order.Customer.validate(customer, &check)
        }
        if let phone = object.optional("phone", &check) {
            Order.Phone.validate(phone, &check)
        }
        if let kind = object.optional("kind", &check) {
            check.enumeration(Self.kindValues, kind)
        }
        if let description = object.optional("description", &check) {
            check.type(.string, description)
        }
    }

    private static let propertyNames: PropertyNames = ["customer", "phone", "kind", "description"]
    private static let kindValues: AllowedValues = ["a"]
}

extension Order.Customer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let address = object.optional("address", &check) {
            Order.Customer.Address.validate(address, &check)
        }
        if let billing = object.optional("billing", &check) {
            check.reference(Order.Address.self, billing)
        }
        if let phones = object.optional("phones", &check) {
            check.type(.array, phones)
            var items = check.items(phones)
            while let phone = items.next(&check) {
                Order.Customer.Phone.validate(phone, &check)
            }
        }
    }

    private static let propertyNames: PropertyNames = ["address", "billing", "phones"]
}

extension Order.Customer.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer/properties/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let street = check.optional("street", value) {
            check.type(.string, street)
        }
    }
}

extension Order.Customer.Phone: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer/properties/phones/items"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let kind = check.optional("kind", value) {
            check.enumeration(Self.kindValues, kind)
        }
        if let number = check.optional("number", value) {
            check.type(.string, number)
        }
    }

    private static let kindValues: AllowedValues = ["home"]
}

extension Order.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/$defs/Address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let city = check.optional("city", value) {
            check.type(.string, city)
        }
    }
}

extension Order.Phone: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/phone"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let country = check.optional("country", value) {
            check.type(.integer, country)
        }
    }
}

// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Order: Codable, Hashable, Sendable {
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

    public struct Customer: Codable, Hashable, Sendable {
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

        public struct Address: Codable, Hashable, Sendable {
            public var street: String?

            public init(
                street: String? = nil,
            ) {
                self.street = street
            }
        }

        public struct Phone: Codable, Hashable, Sendable {
            public var kind: Kind?

            public var number: String?

            public init(
                kind: Kind? = nil,
                number: String? = nil,
            ) {
                self.kind = kind
                self.number = number
            }

            public enum Kind: Codable, Hashable, Sendable, CaseIterable {
                case home
            }
        }
    }

    public struct Address: Codable, Hashable, Sendable {
        public var city: String?

        public init(
            city: String? = nil,
        ) {
            self.city = city
        }
    }

    public struct Phone: Codable, Hashable, Sendable {
        public var country: Int?

        public init(
            country: Int? = nil,
        ) {
            self.country = country
        }
    }

    public enum Kind: Codable, Hashable, Sendable, CaseIterable {
        case a
    }
}

// MARK: - Codable

extension Order: PayloadValue {
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

extension Order.Customer: PayloadValue {
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

extension Order.Customer.Address: PayloadValue {
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

extension Order.Customer.Phone: PayloadValue {
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

extension Order.Customer.Phone.Kind: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .home: "home"
        }
    }
}

extension Order.Address: PayloadValue {
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

extension Order.Phone: PayloadValue {
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

extension Order.Kind: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .a: "a"
        }
    }
}

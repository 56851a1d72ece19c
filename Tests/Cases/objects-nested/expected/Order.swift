// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

/// An order.
public struct Order: Codable, Hashable, PayloadValue {
    public var customer: Customer

    public var payment: Payment?

    public init(
        customer: Customer,
        payment: Payment? = nil,
    ) {
        self.customer = customer
        self.payment = payment
    }

    public struct Customer: Codable, Hashable, PayloadValue {
        public var name: String

        /// Where the goods go.
        public var address: Address?

        public init(
            name: String,
            address: Address? = nil,
        ) {
            self.name = name
            self.address = address
        }

        /// Where the goods go.
        public struct Address: Codable, Hashable, PayloadValue {
            public var street: String?

            public var city: String

            public var geo: Geo?

            public init(
                street: String? = nil,
                city: String,
                geo: Geo? = nil,
            ) {
                self.street = street
                self.city = city
                self.geo = geo
            }

            public struct Geo: Codable, Hashable, PayloadValue {
                public var lat: Decimal

                public var lon: Decimal

                public init(
                    lat: Decimal,
                    lon: Decimal,
                ) {
                    self.lat = lat
                    self.lon = lon
                }
            }
        }
    }

    public struct Payment: Codable, Hashable, PayloadValue {
        public var address: Address

        public init(
            address: Address,
        ) {
            self.address = address
        }

        public struct Address: Codable, Hashable, PayloadValue {
            public var iban: String

            public init(
                iban: String,
            ) {
                self.iban = iban
            }
        }
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        customer = try object.required("customer")
        payment = try object.optional("payment")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("customer", customer)
        writer.optional("payment", payment)
        writer.endObject()
    }
}

extension Order.Customer {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        name = try object.required("name")
        address = try object.optional("address")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("name", name)
        writer.optional("address", address)
        writer.endObject()
    }
}

extension Order.Customer.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        street = try object.optional("street")
        city = try object.required("city")
        geo = try object.optional("geo")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("street", street)
        writer.required("city", city)
        writer.optional("geo", geo)
        writer.endObject()
    }
}

extension Order.Customer.Address.Geo {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        lat = try object.required("lat")
        lon = try object.required("lon")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("lat", lat)
        writer.required("lon", lon)
        writer.endObject()
    }
}

extension Order.Payment {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        address = try object.required("address")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("address", address)
        writer.endObject()
    }
}

extension Order.Payment.Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        iban = try object.required("iban")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("iban", iban)
        writer.endObject()
    }
}

// MARK: - Validation

extension Order: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let customer = check.required("customer", value) {
            Order.Customer.validate(customer, &check)
        }
        if let payment = check.optional("payment", value) {
            Order.Payment.validate(payment, &check)
        }
    }
}

extension Order.Customer: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let name = check.required("name", value) {
            check.type(.string, name)
        }
        if let address = check.optional("address", value) {
            Order.Customer.Address.validate(address, &check)
        }
    }
}

extension Order.Customer.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer/properties/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let street = object.optional("street", &check) {
            check.type(.string, street)
        }
        if let city = object.required("city", &check) {
            check.type(.string, city)
        }
        if let geo = object.optional("geo", &check) {
            Order.Customer.Address.Geo.validate(geo, &check)
        }
    }

    private static let propertyNames: PropertyNames = ["street", "city", "geo"]
}

extension Order.Customer.Address.Geo: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/customer/properties/address/properties/geo"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let lat = check.required("lat", value) {
            check.type(.number, lat)
        }
        if let lon = check.required("lon", value) {
            check.type(.number, lon)
        }
    }
}

extension Order.Payment: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/payment"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let address = check.required("address", value) {
            Order.Payment.Address.validate(address, &check)
        }
    }
}

extension Order.Payment.Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Order.schema.json#/properties/payment/properties/address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let iban = check.required("iban", value) {
            check.type(.string, iban)
        }
    }
}

// Generated from schemas/Order.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Order: Codable, Hashable, PayloadValue {
    public var home: Address?

    public var city: String?

    public var shop: Shop?

    public init(
        home: Address? = nil,
        city: String? = nil,
        shop: Shop? = nil,
    ) {
        self.home = home
        self.city = city
        self.shop = shop
    }
}

// MARK: - Codable

extension Order {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        home = try object.optional("home")
        city = try object.optional("city")
        shop = try object.optional("shop")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("home", home)
        writer.optional("city", city)
        writer.optional("shop", shop)
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
        var object = check.object(value, Self.propertyNames)
        if let home = object.optional("home", &check) {
            check.reference(Address.self, home)
        }
        if let city = object.optional("city", &check) {
            check.reference(Address.CitySchema.self, city)
        }
        if let shop = object.optional("shop", &check) {
            check.reference(Shop.self, shop)
        }
    }

    private static let propertyNames: PropertyNames = ["home", "city", "shop"]
}

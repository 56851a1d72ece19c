// Generated from schemas/parts/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Address: Codable, Hashable, PayloadValue {
    public var city: String?

    public var country: Shop.Country?

    public init(
        city: String? = nil,
        country: Shop.Country? = nil,
    ) {
        self.city = city
        self.country = country
    }
}

// MARK: - Codable

extension Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
        country = try object.optional("country")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.optional("country", country)
        writer.endObject()
    }
}

// MARK: - Validation

extension Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///parts/Address.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let city = check.optional("city", value) {
            Address.CitySchema.validate(city, &check)
        }
        if let country = check.optional("country", value) {
            check.reference(Shop.Country.self, country)
        }
    }
}

extension Address {
    /// Checks values that have no type of their own.
    public enum CitySchema: PayloadSchema {
        public static var schemaLocation: StaticString {
            "file:///parts/Address.schema.json#/properties/city"
        }

        public static func validate(_ value: Validation.Value, _ check: inout Validation) {
            check.type(.string, value)
        }
    }
}

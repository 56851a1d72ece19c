// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import Foundation
public import PayloadRuntime

public struct Address: Codable, Hashable, PayloadValue {
    public var city: String?

    public var geo: Geo?

    public var country: Country?

    public init(
        city: String? = nil,
        geo: Geo? = nil,
        country: Country? = nil,
    ) {
        self.city = city
        self.geo = geo
        self.country = country
    }

    public struct Geo: Codable, Hashable, PayloadValue {
        public var lat: Decimal

        public init(
            lat: Decimal,
        ) {
            self.lat = lat
        }
    }

    public enum Country: ClosedEnumeration {
        case hu
        case at
    }

    public struct Zip: Codable, Hashable, PayloadValue {
        public var code: String?

        public init(
            code: String? = nil,
        ) {
            self.code = code
        }
    }
}

// MARK: - Codable

extension Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
        geo = try object.optional("geo")
        country = try object.optional("country")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.optional("geo", geo)
        writer.optional("country", country)
        writer.endObject()
    }
}

extension Address.Geo {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        lat = try object.required("lat")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("lat", lat)
        writer.endObject()
    }
}

extension Address.Country {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .hu: "HU"
        case .at: "AT"
        }
    }
}

extension Address.Zip {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        code = try object.optional("code")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("code", code)
        writer.endObject()
    }
}

// MARK: - Validation

extension Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Address.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let city = object.optional("city", &check) {
            check.type(.string, city)
        }
        if let geo = object.optional("geo", &check) {
            Address.Geo.validate(geo, &check)
        }
        if let country = object.optional("country", &check) {
            check.reference(Address.Country.self, country)
        }
    }

    private static let propertyNames: PropertyNames = ["city", "geo", "country"]
}

extension Address.Geo: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Address.schema.json#/properties/geo"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let lat = check.required("lat", value) {
            check.type(.number, lat)
        }
    }
}

extension Address.Country: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Address.schema.json#/$defs/Country"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.string, value)
        check.enumeration(Self.allowedValues, value)
    }

    private static let allowedValues: AllowedValues = ["HU", "AT"]
}

extension Address.Zip: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///Address.schema.json#/$defs/Zip"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let code = check.optional("code", value) {
            check.type(.string, code)
        }
    }
}

// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import Foundation
import PayloadRuntime

public struct Address: Codable, Hashable, Sendable {
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

    public struct Geo: Codable, Hashable, Sendable {
        public var lat: Decimal

        public init(
            lat: Decimal,
        ) {
            self.lat = lat
        }
    }

    public enum Country: Codable, Hashable, Sendable, CaseIterable {
        case hu
        case at
    }

    public struct Zip: Codable, Hashable, Sendable {
        public var code: String?

        public init(
            code: String? = nil,
        ) {
            self.code = code
        }
    }
}

// MARK: - Codable

extension Address: PayloadValue {
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

extension Address.Geo: PayloadValue {
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

extension Address.Country: ClosedEnumeration {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .hu: "HU"
        case .at: "AT"
        }
    }
}

extension Address.Zip: PayloadValue {
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

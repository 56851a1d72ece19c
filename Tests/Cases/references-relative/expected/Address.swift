// Generated from schemas/parts/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

public struct Address: Codable, Hashable, Sendable {
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

extension Address: PayloadValue {
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

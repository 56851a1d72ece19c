// Generated from schemas/Address.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct Address: Codable, Hashable, PayloadValue {
    public var city: String

    /// Where it is.
    ///
    /// Pattern: `^[A-Z]+$`.
    public var country: String?

    public init(
        city: String,
        country: String? = nil,
    ) {
        self.city = city
        self.country = country
    }
}

// MARK: - Codable

extension Address {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.required("city")
        country = try object.optional("country")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.required("city", city)
        writer.optional("country", country)
        writer.endObject()
    }
}

// MARK: - Validation

extension Address: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://example.com/address.json#/$defs/Address"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let city = check.required("city", value) {
            check.type(.string, city)
        }
        if let country = check.optional("country", value) {
            check.reference(CountrySchema.self, country)
        }
    }
}

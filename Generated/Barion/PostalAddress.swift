// Generated from Schemas/Barion/PostalAddress.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The postal address of a contact, as Apple Pay gave it.
public struct PostalAddress: Codable, Hashable, PayloadValue {
    /// The name of the country.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var country: Sensitive<String>?

    /// The state or region.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var state: Sensitive<String>?

    /// The two-letter country code of ISO 3166-1.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var isoCountryCode: Sensitive<String>?

    /// The street and house number.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var street: Sensitive<String>?

    /// The city.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var city: Sensitive<String>?

    /// The postal code.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var postalCode: Sensitive<String>?

    public init(
        country: Sensitive<String>? = nil,
        state: Sensitive<String>? = nil,
        isoCountryCode: Sensitive<String>? = nil,
        street: Sensitive<String>? = nil,
        city: Sensitive<String>? = nil,
        postalCode: Sensitive<String>? = nil,
    ) {
        self.country = country
        self.state = state
        self.isoCountryCode = isoCountryCode
        self.street = street
        self.city = city
        self.postalCode = postalCode
    }
}

// MARK: - Codable

extension PostalAddress {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        country = try object.optional("Country")
        state = try object.optional("State")
        isoCountryCode = try object.optional("IsoCountryCode")
        street = try object.optional("Street")
        city = try object.optional("City")
        postalCode = try object.optional("PostalCode")
        try object.end()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("Country", country)
        writer.optional("State", state)
        writer.optional("IsoCountryCode", isoCountryCode)
        writer.optional("Street", street)
        writer.optional("City", city)
        writer.optional("PostalCode", postalCode)
        writer.endObject()
    }
}

// MARK: - Validation

extension PostalAddress: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/Barion/PostalAddress.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let country = object.optional("Country", &check) {
            check.type(.string, country)
        }
        if let state = object.optional("State", &check) {
            check.type(.string, state)
        }
        if let isoCountryCode = object.optional("IsoCountryCode", &check) {
            check.type(.string, isoCountryCode)
        }
        if let street = object.optional("Street", &check) {
            check.type(.string, street)
        }
        if let city = object.optional("City", &check) {
            check.type(.string, city)
        }
        if let postalCode = object.optional("PostalCode", &check) {
            check.type(.string, postalCode)
        }
        object.noOthers(Self.propertyNames, &check)
    }

    private static let propertyNames: PropertyNames = [
        "Country",
        "State",
        "IsoCountryCode",
        "Street",
        "City",
        "PostalCode",
    ]
}

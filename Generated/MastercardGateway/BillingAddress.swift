// Generated from Schemas/MastercardGateway/BillingAddress.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

/// The address that the payer is billed at.
public struct BillingAddress: Codable, Hashable, Sendable {
    /// The city.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var city: String?

    /// The name of the company at the address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var company: String?

    /// The country: a code of ISO 3166-1 alpha-3 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    ///
    /// Personal data: keep it out of logs and messages.
    public var country: String?

    /// The postal code: letters, digits, spaces and hyphens.
    ///
    /// 1 to 10 characters. Pattern: `^[0-9A-Za-z -]+$`.
    ///
    /// Personal data: keep it out of logs and messages.
    public var postcodeZip: String?

    /// The state or province.
    ///
    /// 1 to 20 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var stateProvince: String?

    /// The code of the state or province.
    ///
    /// 1 to 3 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var stateProvinceCode: String?

    /// The first line of the street address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var street: String?

    /// The second line of the street address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: keep it out of logs and messages.
    public var street2: String?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<JSONValue>

    public init(
        city: String? = nil,
        company: String? = nil,
        country: String? = nil,
        postcodeZip: String? = nil,
        stateProvince: String? = nil,
        stateProvinceCode: String? = nil,
        street: String? = nil,
        street2: String? = nil,
        additionalProperties: PropertyMap<JSONValue> = [:],
    ) {
        self.city = city
        self.company = company
        self.country = country
        self.postcodeZip = postcodeZip
        self.stateProvince = stateProvince
        self.stateProvinceCode = stateProvinceCode
        self.street = street
        self.street2 = street2
        self.additionalProperties = additionalProperties
    }
}

// MARK: - Codable

extension BillingAddress: PayloadValue {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        city = try object.optional("city")
        company = try object.optional("company")
        country = try object.optional("country")
        postcodeZip = try object.optional("postcodeZip")
        stateProvince = try object.optional("stateProvince")
        stateProvinceCode = try object.optional("stateProvinceCode")
        street = try object.optional("street")
        street2 = try object.optional("street2")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("city", city)
        writer.optional("company", company)
        writer.optional("country", country)
        writer.optional("postcodeZip", postcodeZip)
        writer.optional("stateProvince", stateProvince)
        writer.optional("stateProvinceCode", stateProvinceCode)
        writer.optional("street", street)
        writer.optional("street2", street2)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

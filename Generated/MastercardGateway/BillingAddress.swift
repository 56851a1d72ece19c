// Generated from Schemas/MastercardGateway/BillingAddress.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// The address that the payer is billed at.
public struct BillingAddress: Codable, Hashable, PayloadValue {
    /// The city.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var city: Sensitive<String>?

    /// The name of the company at the address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var company: Sensitive<String>?

    /// The country: a code of ISO 3166-1 alpha-3 in capital letters.
    ///
    /// Exactly 3 characters. Pattern: `^[A-Z]{3}$`.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var country: Sensitive<String>?

    /// The postal code: letters, digits, spaces and hyphens.
    ///
    /// 1 to 10 characters. Pattern: `^[0-9A-Za-z -]+$`.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var postcodeZip: Sensitive<String>?

    /// The state or province.
    ///
    /// 1 to 20 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var stateProvince: Sensitive<String>?

    /// The code of the state or province.
    ///
    /// 1 to 3 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var stateProvinceCode: Sensitive<String>?

    /// The first line of the street address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var street: Sensitive<String>?

    /// The second line of the street address.
    ///
    /// 1 to 100 characters.
    ///
    /// Personal data: never shown in descriptions, logs or errors; `value` gives it.
    public var street2: Sensitive<String>?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        city: Sensitive<String>? = nil,
        company: Sensitive<String>? = nil,
        country: Sensitive<String>? = nil,
        postcodeZip: Sensitive<String>? = nil,
        stateProvince: Sensitive<String>? = nil,
        stateProvinceCode: Sensitive<String>? = nil,
        street: Sensitive<String>? = nil,
        street2: Sensitive<String>? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
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

extension BillingAddress {
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

// MARK: - Validation

extension BillingAddress: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/BillingAddress.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let city = object.optional("city", &check) {
            check.type(.string, city)
            check.minLength(1, city)
            check.maxLength(100, city)
        }
        if let company = object.optional("company", &check) {
            check.type(.string, company)
            check.minLength(1, company)
            check.maxLength(100, company)
        }
        if let country = object.optional("country", &check) {
            check.type(.string, country)
            check.minLength(3, country)
            check.maxLength(3, country)
            check.pattern(Self.countryPattern, country)
        }
        if let postcodeZip = object.optional("postcodeZip", &check) {
            check.type(.string, postcodeZip)
            check.minLength(1, postcodeZip)
            check.maxLength(10, postcodeZip)
            check.pattern(Self.postcodeZipPattern, postcodeZip)
        }
        if let stateProvince = object.optional("stateProvince", &check) {
            check.type(.string, stateProvince)
            check.minLength(1, stateProvince)
            check.maxLength(20, stateProvince)
        }
        if let stateProvinceCode = object.optional("stateProvinceCode", &check) {
            check.type(.string, stateProvinceCode)
            check.minLength(1, stateProvinceCode)
            check.maxLength(3, stateProvinceCode)
        }
        if let street = object.optional("street", &check) {
            check.type(.string, street)
            check.minLength(1, street)
            check.maxLength(100, street)
        }
        if let street2 = object.optional("street2", &check) {
            check.type(.string, street2)
            check.minLength(1, street2)
            check.maxLength(100, street2)
        }
    }

    private static let propertyNames: PropertyNames = [
        "city",
        "company",
        "country",
        "postcodeZip",
        "stateProvince",
        "stateProvinceCode",
        "street",
        "street2",
    ]
    private static let countryPattern = Pattern("^[A-Z]{3}$")
    private static let postcodeZipPattern = Pattern("^[0-9A-Za-z -]+$")
}
